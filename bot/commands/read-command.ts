import { distance } from 'fastest-levenshtein';
import { languages } from '../../cards/languages/language.ts';
import type { ShownStatus } from '../../claims/shown-status.ts';
import { readClaimNumber } from './claim-number.ts';
import { allPhrases, compete, type Found, findPhrases, saysMuch, tellingWords } from './find-phrases.ts';
import { type CommandName, effects } from './phrases.ts';
import { plainText } from './plain-text.ts';
import { findStatus } from './status-words.ts';
import { languagesByName, wordsOfAll } from './words.ts';

/** A text as a command. */
export type ReadCommand =
  | {
      readonly known: true;
      readonly name: CommandName;
      /** `CPOR-000012`, when the text names a claim in any of the ways people write it. */
      readonly claimId: string | null;
      /** The words beside the command's, plain (see `plainText`). */
      readonly rest: string;
      /** The status that `my claims` is asked for. */
      readonly status?: ShownStatus;
      /** Words of the rest that are neither filling nor read by the command. */
      readonly strange: readonly string[];
    }
  | {
      readonly known: false;
      readonly claimId: string | null;
      /** Words that a claim may be found by. */
      readonly strange: readonly string[];
      /** A command that the text may have meant, too far off to be carried out. */
      readonly nearest: CommandName | null;
      readonly isThanks: boolean;
    };

const context = wordsOfAll('context');
const blockers = wordsOfAll('blockers');
const answers = wordsOfAll('answers');
const thanks = wordsOfAll('thanks');

/** Typing errors that are forgiven: none in very short words, one up to six letters, two beyond. */
const forgiven = (phrase: string): number => (phrase.length <= 3 ? 0 : phrase.length <= 6 ? 1 : 2);

const isLanguage = (word: string): boolean => languagesByName.has(word) || languages.some((code) => code === word);

/** A second claim, or a day: which one is meant, the person has to say. */
const isOtherNumber = (word: string): boolean => /^\d+$/.test(word) && word !== '365';

/** Turkish and Hungarian name the customer or the colleague before the verb. */
const namesOthers: ReadonlySet<CommandName> = new Set(['new claim', 'hand over']);

/** Words that a command may have beside it and its context: a customer's name, a reason. */
const room = ({ name, words }: Found, claimId: string | null): number => {
  if (effects[name] === 'acts' && name !== 'new claim') return 0;
  if (claimId !== null || (name === 'new claim' && words.length > 1)) return 6;
  // The name of a customer, by which the list is searched.
  if (name === 'my claims') return 1;
  return name === 'help' ? 2 : Number(words.length > 1);
};

type Reading = { readonly isMeant: boolean; readonly strangers: number };

/** Whether a sentence with a command's words gives that command. */
const judge = (best: Found, others: readonly Found[], text: readonly string[], claimId: string | null): Reading => {
  const isStrange = (word: string) => !context.has(word) && !(best.name === 'language' && isLanguage(word));
  const before = text.slice(0, best.start).filter(isStrange).length;
  const beside = [...text.slice(0, best.start), ...text.slice(best.end)];
  const strangers = beside.filter(isStrange).length;
  const effect = effects[best.name];
  // What follows a form's command may be the reason, and that may be put in any words.
  const telling = effect === 'asks' ? text.slice(0, best.start) : beside;
  const isSpokenOf = telling.some((word) => blockers.has(word)) || beside.some(isOtherNumber);
  const rivals = others.filter(
    (other) => compete(best, other) && (effect === 'acts' || effects[other.name] !== 'shows'),
  );
  if (effect !== 'shows' && (isSpokenOf || rivals.length > 0)) return { isMeant: false, strangers };
  // A claim that has its number is there already.
  if (best.name === 'new claim' && claimId !== null) return { isMeant: false, strangers };
  const isFirst = before === 0 || (before <= 2 && strangers <= 2 && (effect === 'shows' || namesOthers.has(best.name)));
  return { isMeant: strangers === 0 || (isFirst && strangers <= room(best, claimId)), strangers };
};

/** `my claims rejected`: a status beside the words of the list, and little else. */
const listOfStatus = (found: readonly Found[], text: readonly string[]) => {
  const list = found.find(({ name }) => name === 'my claims');
  const [best] = found;
  // “pending claims” is the reviewers' queue.
  if (list && best && saysMuch(best) && best.start < list.end && list.start < best.end) return null;
  const named = list && findStatus([...text.slice(0, list.start), ...text.slice(list.end)]);
  return named && named.beside.filter((word) => !context.has(word)).length <= 1 ? named : null;
};

type Near = { readonly name: CommandName; readonly off: number; readonly bound: number };

/** People rarely mistype the first letter. */
const byFirstLetter = Map.groupBy(
  allPhrases
    .map(({ name, words, needsNumber }) => ({ name, needsNumber, phrase: words.join(' ') }))
    .filter(({ phrase }) => phrase.length > 3),
  ({ phrase }) => phrase.charAt(0),
);

/** The phrase that a text comes nearest to, of equals one that changes something. */
const nearestTo = (text: string, hasNumber: boolean): Near | undefined =>
  (text.length <= 3 || text.length > 40 ? [] : (byFirstLetter.get(text.charAt(0)) ?? []))
    .filter(({ needsNumber, phrase }) => (hasNumber || !needsNumber) && Math.abs(phrase.length - text.length) <= 3)
    .map(({ name, phrase }) => ({ name, off: distance(text, phrase), bound: forgiven(phrase) }))
    .filter(({ off, bound }) => off <= bound + 1)
    .toSorted(
      (a, b) =>
        a.off - b.off || Number(effects[a.name] === 'shows') - Number(effects[b.name] === 'shows') || b.bound - a.bound,
    )[0];

const isThanks = (text: readonly string[]): boolean =>
  thanks.has(text.join(' ')) || text.some((_word, at) => thanks.has(text.slice(0, at).join(' ')));

/**
 * Reads a chat text. Case, punctuation, diacritics, the order of words and what belongs to a sentence are forgiven; a command
 * that changes something needs its exact words, one that only shows may have small typing errors.
 */
export const readCommand = (text: string): ReadCommand => {
  const { claimId, words } = readClaimNumber(tellingWords(plainText(text)));
  const known = (name: CommandName, rest: readonly string[], status?: ShownStatus): ReadCommand => ({
    known: true,
    name: name === 'my claims' && claimId !== null ? 'claim' : name,
    claimId,
    rest: rest.join(' '),
    ...(status && { status }),
    strange: rest.filter((word) => !context.has(word)),
  });
  const unknown = (nearest: CommandName | null): ReadCommand => ({
    known: false,
    claimId,
    nearest,
    strange: words.filter((word) => !context.has(word)),
    isThanks: claimId === null && isThanks(words),
  });
  const whole = words.join(' ');
  if (claimId === null && (answers.has(whole) || thanks.has(whole))) return unknown(null);
  const found = findPhrases(words, claimId !== null);
  const filtered = claimId === null ? listOfStatus(found, words) : null;
  if (filtered) return known('my claims', filtered.beside, filtered.status);
  const [best, ...others] = found;
  const reading = best && judge(best, others, words, claimId);
  if (best && reading?.isMeant)
    return known(best.name, best.isArgument ? best.words : [...words.slice(0, best.start), ...words.slice(best.end)]);
  if (!best && claimId !== null && words.every((word) => context.has(word) && !blockers.has(word)))
    return known('claim', []);
  // What says a command of its own is no misspelling of another.
  if (best && saysMuch(best)) return unknown(reading && reading.strangers <= 4 ? best.name : null);
  const near = nearestTo(whole, claimId !== null);
  if (!near) return unknown(null);
  return near.off <= near.bound && effects[near.name] === 'shows' ? known(near.name, []) : unknown(near.name);
};
