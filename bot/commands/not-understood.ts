import type { CardNote } from '../../cards/card-note.ts';
import { shorten } from '../../cards/shorten.ts';

/** Says which of a command's words led to nothing. */
export const notUnderstood = (words: readonly string[]): CardNote => ({
  tone: 'info',
  message: { key: 'note.not-understood', values: { words: shorten(words.join(' '), 80) } },
});
