import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storeFile } from '../../storage/lowdb/store-files.ts';
import { olivia } from '../support/cast.ts';
import { claimIdOn, fillIn, press, statementOfWork, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { poeSamples } from '../support/poe-samples.ts';
import { rawPresser } from '../support/raw-press.ts';
import { findAction, textsOf } from '../support/teams/card-client.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('Proof of execution in the chat', () => {
  let bot: WholeBot;
  let partner: TeamsPerson;

  beforeEach(async () => {
    bot = await startWholeBot();
    partner = bot.teams.person(olivia);
    await partner.installs();
  });
  afterEach(() => bot.end());

  it('goes to the draft that waits for it, and the form shows it', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
    await partner.sendsFile('contract.txt', statementOfWork);
    assert.match(textOf(partner.latest()), /contract\.txt/);
    await bot.settled();
    assert.doesNotMatch(textOf(form), /contract\.txt/);
    await press(partner, form, 'draft.refresh');
    assert.match(textOf(form), /contract\.txt/);
  });

  it('is asked about when no draft waits for it', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
    await partner.sendsFile('contract.txt', statementOfWork);
    const question = partner.latest();
    await press(partner, question, { verb: 'poe.attach', data: { claimId: claimIdOn(form) } });
    assert.match(textOf(question), /contract\.txt/);
    await partner.says(`claim ${claimIdOn(form)}`);
    assert.match(textOf(partner.latest()), /contract\.txt|1 file/);
  });

  it('waits once, however often it is sent, and is known on the claim that it went to', async () => {
    await partner.sendsFile('contract.txt', statementOfWork);
    await partner.says('new claim');
    const id = claimIdOn(partner.latest());
    for (const _time of [1, 2]) await partner.sendsFile('contract.txt', statementOfWork);
    const question = partner.latest();
    const attach = { verb: 'poe.attach', data: { claimId: id } };
    const { fileIds } = Object(findAction(question.card ?? assert.fail('no card'), attach).data);
    assert.match(textsOf(await partner.presses(question, attach)), /contract\.txt/);
    const presser = await rawPresser(bot.teams);
    const again = await presser.press(olivia, { verb: 'poe.attach', data: { claimId: id, fileIds } });
    assert.match(again.text, /already/);
    assert.equal((await bot.stored(id)).claim.files.length, 1);
  });

  it('is refused with the reason, file by file, and changes nothing', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
    await partner.sendsFile('malware.exe', statementOfWork);
    assert.match(textOf(partner.latest()), /malware\.exe/);
    await partner.sendsFile('contract.pdf', statementOfWork);
    assert.match(textOf(partner.latest()), /contract\.pdf/);
    await partner.sendsFile('contract.txt', statementOfWork);
    await partner.sendsFile('same-again.txt', statementOfWork);
    assert.match(textOf(partner.latest()), /already/);
    await bot.settled();
    assert.doesNotMatch(textOf(form), /malware|contract\.pdf|same-again/);
  });

  it('comes through the upload page, and the form in the chat shows it when it is refreshed, with what was typed', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
    const link = /https:\/\/claims\.partner\.example\/poe\/[\w.-]+/.exec(JSON.stringify(form))?.[0];
    assert.ok(link);
    const page = await (await bot.open(link)).text();
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1];
    assert.ok(csrf);
    const body = new FormData();
    body.append('csrf', csrf);
    body.append('file', new Blob([statementOfWork]), 'from-the-page.txt');
    assert.equal((await bot.open(link, { method: 'POST', body })).status, 303);
    await bot.settled();
    // Somebody may be typing in the form: a message of its own says what came, and the next press brings both together.
    assert.match(textOf(partner.latest()), /from-the-page\.txt \(62 bytes\) was added/);
    assert.doesNotMatch(textOf(form), /from-the-page\.txt/);
    await press(partner, form, 'draft.refresh', { comments: 'half a sentence' });
    assert.match(textOf(form), /from-the-page\.txt/);
    assert.match(JSON.stringify(form.card), /half a sentence/);
  });

  const sendsAttachments = (attachments: readonly unknown[], text?: string) =>
    bot.teams.deliver(partner.activity({ type: 'message', ...(text === undefined ? {} : { text }), attachments }));
  const seen = (): string => JSON.stringify(partner.sees().map(({ card }) => card));

  it('is taken as the picture that it is, whatever it is said to be', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
    const contentUrl = bot.teams.hostFile('image', poeSamples.jpg, true);
    await sendsAttachments([null, { contentType: 'image/png', contentUrl }]);
    assert.match(textOf(partner.latest()), /added image\.jpg/);
    await partner.sendsFile('Statement of work', poeSamples.docx);
    assert.match(textOf(partner.latest()), /Statement of work\.docx/);
    await press(partner, form, 'draft.refresh');
    assert.match(textOf(form), /image\.jpg/);
  });

  it('is said not to have come, with the upload page, when it lies elsewhere, stands in the text, or the message is empty', async () => {
    await fillIn(partner, microsoft365Usage.slice(0, 5));
    for (const [attachments, why] of [
      [
        [{ contentType: 'reference', contentUrl: 'https://contoso.sharepoint.com/a', name: 'linked.docx' }],
        /linked\.docx/,
      ],
      [[{ contentType: 'text/html', content: '<p><img src="https://x/y"></p>' }], /Teams sent only/],
      [[], /arrived empty/],
    ] as const) {
      const before = partner.sees().length;
      await sendsAttachments(attachments);
      const news = partner.sees().slice(0, partner.sees().length - before);
      const text = JSON.stringify(news.map(({ card }) => card));
      assert.match(text, why);
      assert.match(text, /https:\/\/claims\.partner\.example\/poe\//);
    }
  });

  it('that cannot be had does not stand in the way of what the message asks for', async () => {
    await sendsAttachments([{ contentType: 'reference', name: 'linked.docx' }], 'new claim');
    assert.match(seen(), /1 of 7/);
    assert.match(seen(), /linked\.docx/);
  });

  it('is there with its bytes when it comes again after its first copy was forgotten', async () => {
    await partner.sendsFile('contract.txt', statementOfWork);
    await bot.advance({ hours: 24 });
    await partner.sendsFile('contract.txt', statementOfWork);
    await bot.advance({ hours: 1 });
    const question = partner.latest();
    await partner.says('new claim');
    const id = claimIdOn(partner.latest());
    const { fileIds } = Object(
      findAction(question.card ?? assert.fail('no card'), { verb: 'poe.attach', data: {} }).data,
    );
    const presser = await rawPresser(bot.teams);
    await presser.press(olivia, { verb: 'poe.attach', data: { claimId: id, fileIds } });
    const [file] = (await bot.stored(id)).claim.files;
    const bytes = await readFile(join(bot.dataDir, 'documents', file?.id ?? ''));
    assert.deepEqual(bytes, Buffer.from(statementOfWork));
    assert.equal((await readdir(join(bot.dataDir, 'documents'))).length, 1);
  });

  it('waits no more when a process died after it had forgotten the bytes', async () => {
    await partner.says('new claim');
    const id = claimIdOn(partner.latest());
    await partner.sendsFile('contract.txt', statementOfWork);
    const question = partner.latest();
    const documents = join(bot.dataDir, 'documents');
    for (const name of await readdir(documents)) await rm(join(documents, name));
    await press(partner, question, { verb: 'poe.attach', data: { claimId: id } });
    const file = new DatabaseSync(join(bot.dataDir, storeFile), { readOnly: true });
    assert.equal(file.prepare('SELECT count(*) AS files FROM waiting_files').get()?.files, 0);
    file.close();
  });

  it('waits beside nineteen others, and no more', async () => {
    for (let count = 1; count <= 21; count += 1) await partner.sendsFile(`${count}.txt`, Buffer.from(`work ${count}`));
    assert.match(textOf(partner.latest()), /21\.txt\s+20 files are already waiting/);
  });

  it('is said to work elsewhere when it is sent in a channel', async () => {
    const channel = bot.teams.channel({ tenantId: olivia.tenantId });
    const content = '<div>here it is <attachment id="8f2d"></attachment></div>';
    const attachments = [{ contentType: 'text/html', content }];
    await bot.teams.deliver(
      partner.activity({ type: 'message', text: '<at>Claims</at>', attachments }, { in: channel }),
    );
    assert.match(textOf(bot.teams.messagesOf(channel.id).at(-1) ?? assert.fail('no answer')), /personal chat/);
  });
});
