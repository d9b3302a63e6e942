import type { CardNote, NoteTone } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';

export type NoteView = { readonly style: string; readonly text: string };

/** What the view data of every card holds. */
export type CardView = {
  readonly lang: string;
  readonly fallbackText: string;
  /** Read aloud in place of the card; holds nothing that a person typed. */
  readonly speak: string;
  /** What just happened, on top of the card. */
  readonly note: readonly NoteView[];
};

const styles: Readonly<Record<NoteTone, string>> = {
  good: 'good',
  info: 'accent',
  warning: 'warning',
  attention: 'attention',
};

export const noteView = (note: CardNote | undefined, { language }: Reader): readonly NoteView[] =>
  note ? [{ style: styles[note.tone], text: textsOf(language)(note.message.key, note.message.values) }] : [];

export const cardView = (reader: Reader, speak: string, note?: CardNote): CardView => ({
  lang: reader.language,
  fallbackText: textsOf(reader.language)('card.fallback'),
  speak,
  note: noteView(note, reader),
});

/** Where a form's note stands: what went well on top, why a press was refused at the button that was pressed. */
export type FormNotes = {
  readonly note: readonly NoteView[];
  readonly refusal: readonly NoteView[];
};

export const formNotes = (note: CardNote | undefined, reader: Reader): FormNotes => {
  const view = noteView(note, reader);
  const refuses = note?.tone === 'attention' || note?.tone === 'warning';
  return refuses ? { note: [], refusal: view } : { note: view, refusal: [] };
};
