import assert from 'node:assert/strict';
import { optOutCatalogues, optOutTexts } from '../../../bot/pages/texts/opt-out-texts.ts';
import { languages } from '../../../cards/languages/language.ts';

const placeholders = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();

describe('The texts of the opt-out page', () => {
  const english = Object.entries(optOutCatalogues.en);

  for (const language of languages)
    it(`are there and well-formed, with the same placeholders, in ${language}`, () => {
      const catalogue = new Map(Object.entries(optOutCatalogues[language]));
      assert.deepEqual([...catalogue.keys()].sort(), english.map(([key]) => key).sort());
      for (const [key, message] of english)
        assert.deepEqual(placeholders(catalogue.get(key) ?? ''), placeholders(message), key);
      const keys = Object.keys(optOutCatalogues.en) as (keyof typeof optOutCatalogues.en)[];
      const values = { firm: 'F', claimId: 'C', days: 5, until: 'U', when: 'W', value: 'V', max: 9 };
      for (const key of keys) assert.doesNotMatch(optOutTexts(language)(key, values), /[{}]|^$/, key);
    });

  for (const language of ['hu', 'tr'] as const)
    it(`are translated into ${language}`, () => {
      const catalogue = new Map(Object.entries(optOutCatalogues[language]));
      for (const [key, message] of english) assert.notEqual(catalogue.get(key), message, key);
    });
});
