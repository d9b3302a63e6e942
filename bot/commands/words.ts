import { type Language, languages } from '../../cards/languages/language.ts';
import { en } from './languages/en.ts';
import { hu } from './languages/hu.ts';
import { tr } from './languages/tr.ts';
import type { CommandWords } from './phrases.ts';

/** What people write, by language. A language without its words does not compile. */
export const commandWords: Readonly<Record<Language, CommandWords>> = { en, hu, tr };

/** A set of words of every language: people mix them. */
export const wordsOfAll = (list: 'noise' | 'context' | 'blockers' | 'answers' | 'thanks'): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => commandWords[language][list]));

/** `hungarian`, `magyarul`, `macarca` → `hu`. */
export const languagesByName: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((named) =>
    languages.flatMap((language) => commandWords[language].languageNames[named].map((name) => [name, named] as const)),
  ),
);
