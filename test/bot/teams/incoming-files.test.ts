import assert from 'node:assert/strict';
import { activitySchema } from '../../../bot/teams/activity-schema.ts';
import { incomingFiles } from '../../../bot/teams/incoming-files.ts';
import type { IncomingFile } from '../../../bot/turn.ts';

const url = 'https://contoso.sharepoint.com/x';
const downloadType = 'application/vnd.microsoft.teams.file.download.info';
const html = (content: string) => ({ contentType: 'text/html', content });

const filesOf = (attachments: readonly unknown[], isPersonal = true): readonly IncomingFile[] =>
  incomingFiles(activitySchema.parse({ type: 'message', serviceUrl: 'x', attachments }).attachments, isPersonal);

const unfetchable = (name: string | null) => ({ name, url: null, needsBotToken: false });

const cases: readonly (readonly [what: string, attachments: readonly unknown[], files: readonly IncomingFile[]])[] = [
  [
    'a file with its name',
    [{ contentType: downloadType, name: 'a.pdf', content: { downloadUrl: url, fileType: 'PDF' } }, html('<p>a</p>')],
    [{ name: 'a.pdf', url, needsBotToken: false, fileType: 'pdf' }],
  ],
  [
    'a file without a name',
    [{ contentType: downloadType, content: { downloadUrl: url, fileType: 'docx', uniqueId: 'x' } }],
    [{ name: null, url, needsBotToken: false, fileType: 'docx' }],
  ],
  [
    'a file without a type',
    [{ contentType: downloadType, name: 'a', content: { downloadUrl: url, fileType: 7 } }],
    [{ name: 'a', url, needsBotToken: false }],
  ],
  ['a file without its address', [{ contentType: downloadType, name: 'a.pdf', content: {} }], [unfetchable('a.pdf')]],
  ['a file whose content is missing', [{ contentType: downloadType, name: 'a.pdf' }], [unfetchable('a.pdf')]],
  [
    'a picture of whatever type',
    [{ contentType: 'image/*', contentUrl: url }],
    [{ name: null, url, needsBotToken: true, isPicture: true }],
  ],
  [
    'a picture that is said to be a jpeg',
    [{ contentType: 'image/JPEG', contentUrl: url, name: 'original' }],
    [{ name: 'original', url, needsBotToken: true, isPicture: true, fileType: 'jpg' }],
  ],
  [
    'a file of another type',
    [{ contentType: 'application/pdf', contentUrl: url, name: 'a.pdf' }],
    [{ name: 'a.pdf', url, needsBotToken: true }],
  ],
  ['a link to a file', [{ contentType: 'reference', contentUrl: url, name: 'a.docx' }], [unfetchable('a.docx')]],
  ['a picture in the text alone', [html('<p>see <img src="https://x/y"></p>')], [unfetchable(null)]],
  ['an emoji in the text', [html('<p><img itemtype="http://schema.skype.com/Emoji" src="x"></p>')], []],
  [
    'a picture that the text shows too',
    [{ contentType: 'image/png', contentUrl: url }, html('<img src="https://x/y">')],
    [{ name: null, url, needsBotToken: true, isPicture: true, fileType: 'png' }],
  ],
  ['a quoted message', [{ contentType: 'messageReference', content: '{}' }, html('<attachment id="1">')], []],
  ['a card', [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }], []],
  [
    'what cannot be read, beside what can',
    [null, 7, 'x', { contentType: 'reference', name: 'a.docx' }, []],
    [unfetchable('a.docx')],
  ],
];

describe('the files of a message', () => {
  for (const [what, attachments, files] of cases) {
    it(`are read: ${what}`, () => assert.deepEqual(filesOf(attachments), files));
  }

  it('are in a channel only marks in the text, and what is quoted is none', () => {
    assert.equal(filesOf([html('<attachment id="1"></attachment>')], false).length, 1);
    assert.equal(filesOf([{ contentType: 'messageReference' }, html('<attachment id="1">')], false).length, 0);
    assert.equal(filesOf([html('<img src="https://x/y">')], false).length, 0);
  });
});
