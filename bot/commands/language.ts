import { type Language, languages } from '../../cards/languages/language.ts';
import { setLanguage } from '../actions/language-set.ts';
import type { Command } from './command.ts';
import { languagesByName } from './words.ts';

const languageOf = (word: string): Language | undefined =>
  languagesByName.get(word) ?? languages.find((code) => code === word);

/** `language hu`, also by the language's name in any of the three. */
export const language: Command = ({ rest }, turn, services) =>
  setLanguage(
    rest
      .split(' ')
      .map(languageOf)
      .find((found) => found !== undefined),
    turn,
    services,
  );
