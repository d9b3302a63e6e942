import assert from 'node:assert/strict';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { checkFile, nameByContent } from '../../../bot/poe/check-file.ts';
import { poeSamples } from '../../support/poe-samples.ts';

const policy = { poeFileBytes: 2 * 1024 * 1024 };
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const why = async (name: string, bytes: Uint8Array): Promise<string> => {
  const check = await checkFile(name, bytes, policy);
  return check.ok ? 'ok' : check.why;
};

describe('a PDF as programs write it', () => {
  const plain = latin(Buffer.from(poeSamples.pdf).toString('latin1'));
  const encrypted = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n';

  it('may have 1,024 bytes before its header, and no more', async () => {
    for (const before of ['\r\n', '\x1b%-12345X@PJL JOB\r\n', 'x'.repeat(1024)])
      assert.equal(await why('work.pdf', Buffer.concat([latin(before), plain])), 'ok', before.slice(0, 20));
    assert.equal(await why('work.pdf', Buffer.concat([latin('x'.repeat(1025)), plain])), 'content-mismatch');
  });

  it('is none for its header standing in another file', async () => {
    const picture = Buffer.concat([poeSamples.gif, plain]);
    assert.equal(await why('work.pdf', picture), 'content-mismatch');
    assert.equal(await why('work.pdf', Buffer.concat([zipSync({ a: strToU8('a') }), plain])), 'content-mismatch');
    assert.equal(await why('work.pdf', latin('A text about %PDF-1.4 and its header')), 'content-mismatch');
  });

  it('may speak of encryption in its pages, its strings and what lies deeper', async () => {
    const page = 'BT (trailer << /Encrypt 5 0 R >> 9 0 obj << /Type /XRef /Encrypt 5 0 R >> stream) Tj ET';
    const objects = [
      `4 0 obj<</Length ${page.length}>>stream\n${page}\nendstream endobj`,
      '5 0 obj<</Title (trailer << /Encrypt 5 0 R >>) /Sub <</Encrypt 5 0 R>> >>endobj',
    ].join('\n');
    for (const trailer of ['trailer<</Size 3/Info(/Encrypt 5 0 R)/Sub<</Encrypt 5 0 R>>>>', 'trailer<</Encrypt null>>'])
      for (const offset of [encrypted.length + objects.length + 1, 999_999])
        assert.equal(
          await why('work.pdf', latin(`${encrypted}${objects}\nxref\n0 1\n${trailer}\nstartxref\n${offset}\n%%EOF`)),
          'ok',
          `${trailer} ${offset}`,
        );
  });

  it('is protected where any of its trailers says so, wherever that stands', async () => {
    const first = 'xref\n0 1\ntrailer<</Size 3 /Encr#79pt 5 0 R>>\n';
    const from = encrypted.length;
    const update = `xref\n0 1\ntrailer<</Size 4/Prev ${from}>>\n`;
    const stream = '7 0 obj <</Length 3 /Type/XRef /W[1 2 1]/Encrypt<</V 1>> >>\nstream\nabc\nendstream\nendobj\n';
    for (const [tail, offset] of [
      [first, from],
      [first, 0],
      [first + update, from + first.length],
      [stream, from],
      [stream, 12_345_678],
    ] as const)
      for (const before of ['', 'junk\n'])
        assert.equal(
          await why('work.pdf', latin(`${before}${encrypted}${tail}startxref\n${offset}\n%%EOF`)),
          'password-protected',
          `${before}${tail}${offset}`,
        );
  });

  it('is read to an end however often it says what it is', async () => {
    const marks = '1 0 obj<<(('.repeat(100_000);
    const trailers = 'trailer<<'.repeat(100_000);
    for (const body of [marks, trailers]) {
      assert.equal(await why('work.pdf', latin(`%PDF-1.4\n${body}`)), 'ok');
    }
  });
});

describe('an Office document as programs write it', () => {
  const parts = (content: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(content).map(([name, text]) => [name, strToU8(text)])));
  const types = (part: string, kind = 'wordprocessingml.document.main+xml'): string =>
    `<Types><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override ContentType='application/vnd.openxmlformats-officedocument.${kind}' PartName='${part}'/></Types>`;
  const relationships = (target: string): string =>
    `<Relationships><Relationship Id="x" Target="docProps/app.xml" Type="http://x/extended-properties"/><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

  for (const [what, content] of Object.entries({
    'with backslashes': {
      '[Content_Types].xml': types('/word/document.xml'),
      '_rels\\.rels': relationships('word/document.xml'),
      'word\\document.xml': '<x/>',
    },
    'in other case': {
      '[content_types].XML': types('/Word/Document.xml'),
      '_RELS/.rels': relationships('/WORD/document.XML'),
      'word/document.xml': '<x/>',
    },
    'with its main part elsewhere': {
      '[Content_Types].xml': types('/content/main2.xml'),
      '_rels/.rels': relationships('./content/main2.xml'),
      'content/main2.xml': '<x/>',
    },
    'declared by its extension': {
      '[Content_Types].xml': `<Types><Default Extension="XML" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      '_rels/.rels': relationships('word/document.xml'),
      'word/document.xml': '<x/>',
    },
  }))
    it(`is taken ${what}, as itself and as nothing else`, async () => {
      assert.equal(await why('work.docx', parts(content)), 'ok');
      for (const other of ['work.xlsx', 'work.pptx', 'work.pdf']) {
        assert.equal(await why(other, parts(content)), 'content-mismatch', other);
      }
    });

  it('is none when its main part is missing, or of another kind', async () => {
    const missing = {
      '[Content_Types].xml': types('/word/document.xml'),
      '_rels/.rels': relationships('word/document.xml'),
    };
    assert.equal(await why('work.docx', parts(missing)), 'content-mismatch');
    const macros = types('/word/document.xml').replace(
      /application[^']+main\+xml/,
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    const withMacros = { ...missing, '[Content_Types].xml': macros, 'word/document.xml': '<x/>' };
    assert.equal(await why('work.docx', parts(withMacros)), 'content-mismatch');
  });

  it('is none when it is a bomb', async () => {
    const genuine = unzipSync(poeSamples.docx);
    const bomb = Buffer.from(zipSync({ ...genuine, 'word/media/a.xml': strToU8('<x/>') }));
    // Says that its last part unpacks to 200 MB. Source: docs/formats.md#office-packages, APPNOTE.TXT 4.3.12.
    bomb.writeUInt32LE(200 * 1024 * 1024, bomb.lastIndexOf(Buffer.from('PK\x01\x02')) + 24);
    assert.equal(await why('work.docx', bomb), 'content-mismatch');
    const large = zipSync({ ...genuine, 'word/media/a.xml': new Uint8Array(1024 * 1024) });
    assert.equal(await why('work.docx', large), 'ok');
  });
});

describe('text as programs write it', () => {
  it('ends with NUL where WordPad wrote it', async () => {
    assert.equal(await why('work.rtf', latin("{\\rtf1\\ansi M\\'fcnchen}\r\n\0")), 'ok');
    assert.equal(await why('work.rtf', latin('{\\rtf1 a\0b}\0')), 'content-mismatch');
    assert.equal(await why('work.txt', latin('text\0')), 'content-mismatch');
  });

  it('is a mail with 8-bit and binary parts, where it says that it has them', async () => {
    const mail = (encoding: string, body: string): Buffer =>
      latin(
        `From: a@contoso.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b--\r\n`,
      );
    assert.equal(await why('work.eml', mail('8bit', 'M\xfcnchen \x01\x1e')), 'ok');
    assert.equal(await why('work.eml', mail('8bit', '\xfc\0')), 'content-mismatch');
    assert.equal(await why('work.eml', mail('binary', '\xfc\0\x01')), 'ok');
    assert.equal(await why('work.eml', mail('7bit', '\xfc\0\x01')), 'content-mismatch');
    assert.equal(await why('work.eml', Buffer.concat([latin('\xef\xbb\xbf'), poeSamples.eml])), 'ok');
    assert.equal(
      await why('work.eml', latin('From: a\0b\r\nContent-Transfer-Encoding: binary\r\n\r\nx')),
      'content-mismatch',
    );
  });
});

describe('a picture as phones take it', () => {
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), latin('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(40)]);

  it('is refused by its name when it is HEIC, whatever it is called', async () => {
    for (const name of ['IMG_0001.HEIC', 'IMG_0001.heif', 'IMG_0001.jpg', 'IMG_0001.png'])
      assert.equal(await why(name, heic), 'heic', name);
    const unnamed = await nameByContent('picture', 'jpg', heic, policy);
    assert.deepEqual(unnamed, { ok: false, name: 'picture', why: 'heic' });
  });
});

describe('a file without an extension', () => {
  it('is called what its content is', async () => {
    for (const type of [
      'pdf',
      'docx',
      'xlsx',
      'pptx',
      'doc',
      'xls',
      'ppt',
      'msg',
      'png',
      'jpg',
      'gif',
      'tif',
      'rtf',
      'eml',
      'txt',
    ] as const)
      assert.deepEqual(await nameByContent('Work', null, poeSamples[type], policy), {
        ok: true,
        name: `Work.${type}`,
        type,
      });
  });

  it('is called what its sender said, where that fits', async () => {
    const check = await nameByContent('Work', 'jpeg', poeSamples.jpeg, policy);
    assert.deepEqual(check, { ok: true, name: 'Work.jpeg', type: 'jpeg' });
    const other = await nameByContent('Work', 'png', poeSamples.jpg, policy);
    assert.deepEqual(other, { ok: true, name: 'Work.jpg', type: 'jpg' });
  });

  it('is refused when its content is nothing that is accepted', async () => {
    const check = await nameByContent('Work', 'mp4', Buffer.from([0, 1, 2, 3]), policy);
    assert.deepEqual(check, { ok: false, name: 'Work', why: 'type-not-accepted' });
  });
});
