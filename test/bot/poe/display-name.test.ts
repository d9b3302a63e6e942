import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayName, extensionOf } from '../../../bot/poe/display-name.ts';

const cases: readonly (readonly [sent: string, shown: string])[] = [
  ['Statement of work.pdf', 'Statement of work.pdf'],
  ['Szerződés – ügyfél.docx', 'Szerződés – ügyfél.docx'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\me\\work.pdf', 'work.pdf'],
  ['contract\u202Efdp.exe', 'contractfdp.exe'],
  ['a\r\nb\t\0.pdf', 'ab.pdf'],
  ['what?<is>"this".pdf', 'what__is__this_.pdf'],
  ['work.pdf. . ', 'work.pdf'],
  ['...', 'file'],
  ['', 'file'],
  ['folder/', 'file'],
];

describe("a sender's file name", () => {
  for (const [sent, shown] of cases) {
    it(`is shown as "${shown}" when it comes as ${JSON.stringify(sent)}`, () => {
      assert.equal(displayName(sent), shown);
    });
  }

  it('keeps its extension when it is cut to 200 characters', () => {
    const shown = displayName(`${'😀'.repeat(300)}.Docx`);
    assert.equal([...shown].length, 200);
    assert.equal(extensionOf(shown), 'docx');
    assert.ok(shown.isWellFormed());
  });

  it('never carries a path, a control or direction character, or nothing at all', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('../', '..\\', '/', '\0', '\u202E', '\u2066', '\r\n', 'CON', '.pdf', '\uD800'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const shown = displayName(parts.join(''));
        assert.doesNotMatch(shown, /[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]|^\.|[. ]$/u);
        assert.ok(shown.length > 0 && [...shown].length <= 200 && shown.isWellFormed());
        assert.equal(displayName(shown), shown);
      }),
    );
  });
});
