import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Language, languages, localeOf } from '../cards/languages/language.ts';
import { textsIn } from './support/every-text.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** A cell of the table: `claim, CPOR claim — not: application, request…`. */
type Entry = { readonly terms: readonly string[]; readonly strays: readonly string[] };

const wordsIn = (list: string | undefined): readonly string[] => list?.split(', ').map((word) => word.trim()) ?? [];

const entryOf = (cell: string): Entry => {
  const [terms, strays] = cell.split(' — not: ');
  return { terms: wordsIn(terms), strays: wordsIn(strays) };
};

const rows = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.slice(2, -2).split(' | ').map(entryOf));

const glossary = (language: Language): readonly Entry[] => {
  const column = languages.indexOf(language);
  return rows.flatMap((row) => row[column] ?? []);
};

type Span = { readonly from: number; readonly to: number };

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));

/** Terms are followed by any ending, and so are the strays that end in `…`; every other stray is a whole word. */
const patternOf = (word: string, anyEnding: boolean): RegExp =>
  new RegExp(`(?<!\\p{L})${RegExp.escape(word)}${anyEnding ? '' : '(?!\\p{L})'}`, 'gu');

const straysIn = (language: Language, texts: ReturnType<typeof textsIn>): readonly string[] => {
  const small = (text: string): string => text.toLocaleLowerCase(localeOf(language));
  const entries = glossary(language);
  const terms = entries.flatMap((entry) => entry.terms.map((term) => patternOf(small(term), true)));
  const strays = entries.flatMap(({ terms: [term = ''], strays: words }) =>
    words.map((word) => ({ word, term, pattern: patternOf(small(word.replace('…', '')), word.endsWith('…')) })),
  );
  return texts.flatMap(([place, written]) => {
    const text = small(written);
    const proper = terms.flatMap((pattern) => spansOf(text, pattern));
    return strays
      .filter(({ pattern }) =>
        spansOf(text, pattern).some((span) => !proper.some(({ from, to }) => from <= span.from && span.to <= to)),
      )
      .map(({ word, term }) => `${place}: ${term}, not ${word}: ${written}`);
  });
};

describe('The glossary', () => {
  it('has a word of every language for every thing', () => {
    assert.ok(rows.length >= 40);
    for (const row of rows) assert.equal(row.length, languages.length, JSON.stringify(row));
  });

  for (const language of languages) {
    it(`names words that the texts use (${language})`, () => {
      const said = textsIn(language)
        .map(([, text]) => text.toLocaleLowerCase(localeOf(language)))
        .join('\n');
      const unused = glossary(language).filter(
        ({ terms }) => !terms.some((term) => said.includes(term.toLocaleLowerCase(localeOf(language)))),
      );
      assert.deepEqual(unused, []);
    });

    it(`is kept to by every text (${language})`, () => {
      assert.deepEqual(straysIn(language, textsIn(language)), []);
    });
  }

  it('finds a word with an ending, a capital or a bracket at it, and lets it stand within the proper term', () => {
    const found = (language: Language, text: string): number => straysIn(language, [['here', text]]).length;
    assert.equal(found('hu', 'Levélben küldjük.'), 1);
    assert.equal(found('hu', 'A levélkézbesítés (levél) elakadt.'), 1);
    assert.equal(found('hu', 'Nézze meg az Igazolást!'), 1);
    assert.equal(found('hu', 'A teljesítésigazolást e-mailben küldje.'), 0);
    assert.equal(found('tr', 'RESMÎ ilişkilendirme'), 1);
    assert.equal(found('en', 'Send a letter through the mail server.'), 1);
  });
});
