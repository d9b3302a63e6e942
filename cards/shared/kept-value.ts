import { keptCharacters, readCharacters } from '../../claims/fields.ts';
import type { Texts } from '../languages/texts.ts';

/** Of one input, as JSON: a card has room for so much of what is too long to be taken. What may be taken is never longer. */
const keptBytes = 9_000;

/** What an input shows again of what was typed: all of it, or the beginning that there is room for. */
export const keptValue = (typed: string, characters = readCharacters): string => {
  let kept = typed.length > characters ? typed.slice(0, characters).toWellFormed() : typed;
  while (kept.length * 6 > keptBytes && Buffer.byteLength(JSON.stringify(kept)) > keptBytes)
    kept = kept.slice(0, Math.ceil(kept.length * 0.8)).toWellFormed();
  return kept;
};

/** What a list shows again of what was ticked: what it offers. */
export const tickedValue = (sent: string, choices: readonly { readonly value: string }[]): string =>
  sent === '' || choices.some(({ value }) => value === sent)
    ? sent
    : sent
        .split(',')
        .filter((one) => choices.some(({ value }) => value === one))
        .join();

/** That an input shows only the beginning of what was typed. */
export const keptLines = (typed: string, shown: string, texts: Texts): readonly string[] =>
  shown.length < typed.length || typed.length === keptCharacters
    ? [texts('problem.only-the-beginning', { count: shown.length })]
    : [];
