import { type Language, languages } from '../../cards/languages/language.ts';
import { type Texts, textsOf } from '../../cards/languages/texts.ts';
import type { PersonDetails } from './teams/teams-person.ts';

const locales = { en: 'en-GB', hu: 'hu-HU', tr: 'tr-TR' } as const;

/** The same person once with a Teams client of each language, and the texts that they read. */
export const inEveryLanguage = (
  person: PersonDetails,
): readonly { readonly language: Language; readonly person: PersonDetails; readonly texts: Texts }[] =>
  languages.map((language) => ({
    language,
    person: { ...person, locale: locales[language] },
    texts: textsOf(language),
  }));
