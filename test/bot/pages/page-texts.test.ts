import assert from 'node:assert/strict';
import { pageCatalogues, pageTexts } from '../../../bot/pages/texts/page-texts.ts';
import { languages } from '../../../cards/languages/language.ts';
import { poeProblems } from '../../../claims/poe.ts';

const placeholders = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();

/** Enough for any message. */
const values = {
  claimId: 'C',
  customer: 'C',
  types: 'T',
  megabytes: 25,
  files: 20,
  count: 2,
  limit: 20,
  name: 'N',
  size: 'S',
};
const more = { person: 'P', when: 'W', date: 'D', errorId: 'E' };

describe('the texts of the pages', () => {
  const keys = (Object.keys(pageCatalogues.en) as (keyof typeof pageCatalogues.en)[]).sort();

  for (const language of languages) {
    it(`are there, well-formed, with the same placeholders in ${language}`, () => {
      assert.deepEqual(Object.keys(pageCatalogues[language]).sort(), keys);
      const text = pageTexts(language);
      for (const key of keys) {
        assert.deepEqual(placeholders(pageCatalogues[language][key]), placeholders(pageCatalogues.en[key]), key);
        assert.doesNotMatch(text(key, { ...values, ...more }), /[{}]|^$/, key);
      }
    });
  }

  it('are translated but for what is the same in every language', () => {
    for (const language of ['hu', 'tr'] as const) {
      for (const key of keys)
        assert.notEqual(pageCatalogues[language][key], pageCatalogues.en[key], `${language} ${key}`);
    }
  });

  it('have a sentence for every reason not to take a file', () => {
    for (const why of poeProblems) assert.ok(keys.includes(`problem.${why}`), why);
  });
});
