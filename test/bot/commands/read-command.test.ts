import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tellingWords } from '../../../bot/commands/find-phrases.ts';
import { commandNames, effects } from '../../../bot/commands/phrases.ts';
import { plainText } from '../../../bot/commands/plain-text.ts';
import { readCommand } from '../../../bot/commands/read-command.ts';
import { commandWords } from '../../../bot/commands/words.ts';
import { languages } from '../../../cards/languages/language.ts';
import { catalogues } from '../../../cards/languages/texts.ts';
import { sentences as english } from './sentences/en.ts';
import { sentences as hungarian } from './sentences/hu.ts';
import { reviewedPhrases } from './sentences/reviewed-phrases.ts';
import { sentences as turkish } from './sentences/tr.ts';

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
    ['my claims', 'my claims', null],
    ['my cliams', 'my claims', null],
    ['status CPOR-000012', 'status', 'CPOR-000012'],
    ['status cpor 12', 'status', 'CPOR-000012'],
    ['withdraw CPOR-1234567', 'withdraw', 'CPOR-1234567'],
    ['statsu 12', 'status', 'CPOR-000012'],
    ['claim 000012', 'claim', 'CPOR-000012'],
    ['CPOR-000012', 'claim', 'CPOR-000012'],
    ['12', 'claim', 'CPOR-000012'],
    ['history of CPOR-000012', 'history', 'CPOR-000012'],
    ['withdraw CPOR-000012', 'withdraw', 'CPOR-000012'],
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

  it('understands every phrase of every language as written, alone or beside a number as it is meant to be', () => {
    for (const name of commandNames)
      for (const phrase of languages.flatMap((language) => commandWords[language].phrases[name])) {
        const read = readCommand(phrase.replace('#', '12'));
        assert.equal(read.known && read.name, name, phrase);
      }
  });

  it('has phrases in the plain form that texts are matched in', () => {
    for (const name of commandNames)
      for (const phrase of languages.flatMap((language) => commandWords[language].phrases[name]))
        assert.equal(plainText(phrase), phrase.replace(/ #$/, ''));
  });

  it('reads a copied name as it is shown', () => {
    // Places to break, as pages give them to long names; a soft hyphen, as word processors do.
    assert.equal(plainText('Contoso_stat\u200Bement_of\u00ADwork'), 'contoso statement ofwork');
  });

  it('lists first what help shows', () => {
    for (const language of languages)
      for (const name of commandNames) {
        const shown = Object.entries(catalogues[language]).find(
          ([key]) => key === `command.${name.replaceAll(' ', '-')}`,
        );
        const [first] = commandWords[language].phrases[name];
        assert.equal(plainText(shown?.[1] ?? '').replace(/ (12|hu|en)$/, ''), first, `${language}: ${name}`);
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

describe('What people write', () => {
  for (const [name, phrases] of Object.entries(reviewedPhrases))
    for (const phrase of phrases)
      it(`"${phrase}" is understood as ${name}`, () => {
        const read = readCommand(phrase);
        assert.equal(read.known && read.name, name);
      });

  for (const [language, sentences] of Object.entries({ english, hungarian, turkish }))
    describe(`in ${language}`, () => {
      const readings = sentences.map(([text, command, number]) => {
        const read = readCommand(text);
        return { text, command, claimId: number === undefined ? null : `CPOR-${`${number}`.padStart(6, '0')}`, read };
      });
      const commands = readings.filter(({ command }) => command !== null);

      it('is never understood wrongly', () => {
        const wrong = readings.filter(
          ({ command, claimId, read }) => read.known && (read.name !== command || read.claimId !== claimId),
        );
        assert.deepEqual(
          wrong.map(({ text, read }) => `${text}: ${read.known && read.name} ${read.claimId}`),
          [],
        );
      });

      it('is understood in at least 85 of 100 sentences', () => {
        assert.ok(commands.length >= 50);
        const missed = commands.filter(({ read }) => !read.known).map(({ text, read }) => ({ text, read }));
        assert.ok(missed.length <= commands.length * 0.15, JSON.stringify(missed, null, 2));
      });
    });

  it('is never taken for a command that changes something with a letter too few, too many or exchanged', () => {
    const changing = commandNames.filter((name) => effects[name] !== 'shows');
    const exact = new Set(
      languages.flatMap((language) =>
        commandNames.flatMap((name) =>
          commandWords[language].phrases[name].map((phrase) => tellingWords(phrase).join(' ')),
        ),
      ),
    );
    for (const name of changing)
      for (const phrase of languages.flatMap((language) => commandWords[language].phrases[name]))
        for (let at = 1; at < phrase.length; at += 1)
          for (const typo of [
            phrase.slice(0, at) + phrase.slice(at + 1),
            `${phrase.slice(0, at)}q${phrase.slice(at)}`,
            `${phrase.slice(0, at)}q${phrase.slice(at + 1)}`,
          ]) {
            const read = readCommand(typo);
            const changes = read.known && effects[read.name] !== 'shows';
            const hasWords = tellingWords(plainText(typo)).some((_w, i, all) =>
              all.some((_v, j) => exact.has(all.slice(i, j + 1).join(' '))),
            );
            assert.ok(!changes || hasWords, `${typo}: ${read.known && read.name}`);
          }
  });

  for (const [text, name] of [
    ['12-es igénylés', 'claim'],
    ['follow', 'subscribe'],
    ['követés', 'subscribe'],
    ['talep gönder 12', 'submit'],
    ['start new claim', 'new claim'],
    ['reviews', 'queue'],
    ['átvétel 12', 'assign'],
  ] as const)
    it(`"${text}" means ${name}`, () => {
      const read = readCommand(text);
      assert.equal(read.known && read.name, name);
    });

  for (const text of ['evet', 'hayır', 'teşekkürler', 'igen', 'yes', 'vazgeç', 'sor'])
    it(`"${text}" means no command, and none is proposed`, () => {
      const read = readCommand(text);
      assert.ok(!read.known);
      assert.equal(read.nearest, null);
    });

  it('is asked about where a change is only nearly meant', () => {
    for (const [text, nearest] of [
      ['nwe claim', 'new claim'],
      ['new cliam', 'new claim'],
      ['withdrwa CPOR-1234567', 'withdraw'],
      ['do not approve 12', 'approve'],
      ['aprove 12', 'approve'],
    ] as const)
      assert.deepEqual(known(text), { unknown: nearest }, text);
  });

  it('is thanked for nothing, but seen to be thanks', () => {
    for (const text of [
      'thanks',
      'Thank you very much!',
      'köszi',
      'Köszönöm szépen',
      'teşekkürler',
      'çok teşekkür ederim',
      'sağ ol',
    ]) {
      const read = readCommand(text);
      assert.ok(!read.known && read.isThanks, text);
    }
    const other = readCommand('thanks, but the PoE is missing');
    assert.ok(!other.known);
  });

  it('is read to its end also when it is long', function () {
    // Were the time the square of the length, it would take minutes.
    this.timeout(60_000);
    const long = 'approve a claim '.repeat(100_000);
    assert.ok(!readCommand(long).known);
  });
});
