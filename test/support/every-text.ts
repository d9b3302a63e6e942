import { readFileSync } from 'node:fs';
import { localTexts } from '../../bot/local/local-texts.ts';
import { mailCatalogues } from '../../bot/mail/texts/mail-texts.ts';
import { aboutCatalogues } from '../../bot/pages/texts/about-texts.ts';
import { optOutCatalogues } from '../../bot/pages/texts/opt-out-texts.ts';
import { pageCatalogues } from '../../bot/pages/texts/page-texts.ts';
import type { Language } from '../../cards/languages/language.ts';
import { catalogues } from '../../cards/languages/texts.ts';

const manifestTexts = (language: Language): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../appPackage/languages/${language}.json`, import.meta.url), 'utf8'));

/** Every text of the language, under the place where it stands; arguments without their names: `{}`, `{, number}`. */
export const textsIn = (language: Language): readonly (readonly [place: string, text: string])[] => {
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    cards: catalogues[language],
    mail: mailCatalogues[language],
    pages: pageCatalogues[language],
    about: aboutCatalogues[language],
    'opt-out': optOutCatalogues[language],
    local: localTexts[language],
    appPackage: manifestTexts(language),
  };
  return Object.entries(places).flatMap(([place, texts]) =>
    Object.entries(texts)
      .filter(([key]) => key !== '$schema')
      .map(([key, text]) => [`${place} ${key}`, text.replaceAll(/\{\w+/g, '{')] as const),
  );
};
