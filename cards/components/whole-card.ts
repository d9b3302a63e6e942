import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type Part, render } from '../render.ts';
import { noteLine } from './note-line.ts';

type Contents = {
  readonly reader: Reader;
  /** Read aloud in place of the card; holds nothing that a person typed. */
  readonly speak: string;
  readonly body: readonly Part[];
  readonly note?: CardNote | undefined;
};

/** The card around its elements, the note on top. */
export const wholeCard = ({ reader, speak, body, note }: Contents): Card => ({
  // The template says so too; here it is for the compiler.
  type: 'AdaptiveCard',
  ...render('card', {
    lang: reader.language,
    fallbackText: textsOf(reader.language)('card.fallback'),
    speak,
    body: note ? [noteLine(note, reader), ...body] : body,
  }),
});
