import assert from 'node:assert/strict';
import { aboutCatalogues, aboutTexts } from '../../../bot/pages/texts/about-texts.ts';
import { languages } from '../../../cards/languages/language.ts';

const placeholders = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();

describe('The texts about the bot', () => {
  const english = Object.entries(aboutCatalogues.en);

  for (const language of languages)
    it(`are there and well-formed, with the same placeholders, in ${language}`, () => {
      const catalogue = new Map(Object.entries(aboutCatalogues[language]));
      assert.deepEqual([...catalogue.keys()].sort(), english.map(([key]) => key).sort());
      for (const [key, message] of english)
        assert.deepEqual(placeholders(catalogue.get(key) ?? ''), placeholders(message), key);
      const keys = Object.keys(aboutCatalogues.en) as (keyof typeof aboutCatalogues.en)[];
      for (const key of keys) assert.doesNotMatch(aboutTexts(language)(key, { days: 5 }), /[{}]|^$/, key);
    });

  for (const language of ['hu', 'tr'] as const)
    it(`are translated into ${language}`, () => {
      const catalogue = new Map(Object.entries(aboutCatalogues[language]));
      for (const [key, message] of english) assert.notEqual(catalogue.get(key), message, key);
    });
});
