import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandNames, phrases } from '../../../bot/commands/phrases.ts';
import { plainText } from '../../../bot/commands/plain-text.ts';
import { readCommand } from '../../../bot/commands/read-command.ts';
import { languages } from '../../../cards/languages/language.ts';

const known = (text: string) => {
  const read = readCommand(text);
  return read.known ? { name: read.name, claimId: read.claimId, rest: read.rest } : { unknown: read.nearest };
};

describe('Reading a chat text as a command', () => {
  for (const [text, name, claimId] of [
    ['help', 'help', null],
    ['  HELP!! ', 'help', null],
    ['New claim', 'new claim', null],
    ['new  claim.', 'new claim', null],
    ['nwe claim', 'new claim', null],
    ['new cliam', 'new claim', null],
    ['my claims', 'my claims', null],
    ['my cliams', 'my claims', null],
    ['status CPOR-000012', 'status', 'CPOR-000012'],
    ['status cpor 12', 'status', 'CPOR-000012'],
    ['statsu 12', 'status', 'CPOR-000012'],
    ['claim 000012', 'claim', 'CPOR-000012'],
    ['CPOR-000012', 'claim', 'CPOR-000012'],
    ['12', 'claim', 'CPOR-000012'],
    ['history of CPOR-000012', 'history', 'CPOR-000012'],
    ['withdraw CPOR-000012', 'withdraw', 'CPOR-000012'],
    ['withdrwa CPOR-1234567', 'withdraw', 'CPOR-1234567'],
    ['hand over 3', 'hand over', 'CPOR-000003'],
    ['Új igénylés', 'new claim', null],
    ['uj igenyles', 'new claim', null],
    ['Előzmények 7', 'history', 'CPOR-000007'],
    ['Yardım', 'help', null],
    ['YENİ TALEP', 'new claim', null],
    ['yeni talep', 'new claim', null],
    ['geri çek CPOR-000004', 'withdraw', 'CPOR-000004'],
  ] as const) {
    it(`understands "${text}" as ${name}`, () => {
      const read = readCommand(text);
      assert.equal(read.known && read.name, name);
      assert.equal(read.claimId, claimId);
    });
  }

  it('keeps what follows the command', () => {
    assert.deepEqual(known('language hu'), { name: 'language', claimId: null, rest: 'hu' });
    assert.deepEqual(known('new claim for Surface'), { name: 'new claim', claimId: null, rest: 'for surface' });
  });

  for (const text of ['', '???', 'what is the weather like in Budapest', 'thanks a lot', 'x'.repeat(5000)]) {
    it(`takes "${text.slice(0, 40)}" for no command`, () => {
      assert.equal(readCommand(text).known, false);
    });
  }

  it('names the command that an unclear text comes near to', () => {
    assert.deepEqual(known('withdrrrraw'), { unknown: 'withdraw' });
  });

  it('understands every phrase of every language as written', () => {
    for (const name of commandNames) {
      for (const language of languages) {
        for (const phrase of phrases[name][language]) {
          const read = readCommand(phrase);
          assert.ok(read.known, phrase);
        }
      }
    }
  });

  it('has phrases in the plain form that texts are matched in', () => {
    for (const name of commandNames) {
      for (const phrase of languages.flatMap((language) => phrases[name][language])) {
        assert.equal(plainText(phrase), phrase);
      }
    }
  });

  it('never fails, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const read = readCommand(text);
        assert.ok(read.claimId === null || /^CPOR-\d{6,12}$/.test(read.claimId));
      }),
    );
  });
});
