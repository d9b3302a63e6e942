import { type Language, languages } from '../../cards/languages/language.ts';
import { setLanguage } from '../actions/language-set.ts';
import type { Command } from './command.ts';

const names: Readonly<Record<Language, readonly string[]>> = {
  en: ['en', 'english', 'angol', 'ingilizce'],
  hu: ['hu', 'hungarian', 'magyar', 'macarca'],
  tr: ['tr', 'turkish', 'torok', 'turkce'],
};

/** `language hu`, also by the language's name in any of the three. */
export const language: Command = ({ rest }, turn, services) =>
  setLanguage(
    languages.find((candidate) => names[candidate].includes(rest)),
    turn,
    services,
  );
