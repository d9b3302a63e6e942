import { distance } from 'fastest-levenshtein';
import { languages } from '../../cards/languages/language.ts';
import { type CommandName, commandNames, phrases } from './phrases.ts';
import { plainText } from './plain-text.ts';

/** A text as a command. */
export type ReadCommand =
  | {
      readonly known: true;
      readonly name: CommandName;
      /** `CPOR-000012`, when the text names a claim in any of the ways people write it. */
      readonly claimId: string | null;
      /** What follows the command's words, plain (see `plainText`). */
      readonly rest: string;
    }
  /** `nearest`: a command that the text may have meant, too far off to be carried out. */
  | { readonly known: false; readonly claimId: string | null; readonly nearest: CommandName | null };

const phraseList: readonly { readonly name: CommandName; readonly phrase: string; readonly words: number }[] =
  commandNames
    .flatMap((name) => languages.flatMap((language) => phrases[name][language].map((phrase) => ({ name, phrase }))))
    .map((entry) => ({ ...entry, words: entry.phrase.split(' ').length }))
    .toSorted((a, b) => b.phrase.length - a.phrase.length);

/** Typing errors that are forgiven: none in very short words, one up to six letters, two beyond. */
const forgiven = (phrase: string): number => (phrase.length <= 3 ? 0 : phrase.length <= 6 ? 1 : 2);

const claimNumber = /(?:\bcpor ?)0*(\d{1,12})\b|\b0*(\d{1,12})\b/;

/** `12`, `000012`, `CPOR-12`, `cpor 000012` → `CPOR-000012`. */
const findClaimId = (plain: string): { readonly claimId: string | null; readonly without: string } => {
  const match = claimNumber.exec(plain);
  const digits = match?.[1] ?? match?.[2];
  if (!match || digits === undefined) return { claimId: null, without: plain };
  const without = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`;
  return { claimId: `CPOR-${digits.padStart(6, '0')}`, without: without.replace(/ +/g, ' ').trim() };
};

const exact = (text: string) => phraseList.find(({ phrase }) => text === phrase || text.startsWith(`${phrase} `));

const nearest = (text: string) => {
  const words = text.split(' ');
  const scored = phraseList.map((entry) => ({
    ...entry,
    off: distance(words.slice(0, entry.words).join(' '), entry.phrase),
  }));
  return scored.toSorted((a, b) => a.off - b.off || b.phrase.length - a.phrase.length)[0];
};

/** Reads a chat text. Case, punctuation, diacritics and small typos are forgiven; words after a command are kept as `rest`. */
export const readCommand = (text: string): ReadCommand => {
  const { claimId, without } = findClaimId(plainText(text));
  const found = exact(without);
  if (found) return { known: true, name: found.name, claimId, rest: without.slice(found.phrase.length).trim() };
  if (without === '') {
    return claimId === null
      ? { known: false, claimId, nearest: null }
      : { known: true, name: 'claim', claimId, rest: '' };
  }
  const near = nearest(without);
  if (!near) return { known: false, claimId, nearest: null };
  const rest = without.split(' ').slice(near.words).join(' ');
  // A typo is forgiven in a text that is a command and little else; a sentence with a similar word in front is no command.
  if (near.off <= forgiven(near.phrase) && rest.split(' ').length <= 2) {
    return { known: true, name: near.name, claimId, rest };
  }
  return { known: false, claimId, nearest: near.off <= forgiven(near.phrase) + 1 ? near.name : null };
};
