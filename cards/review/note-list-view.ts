import type { Note } from '../../claims/claim.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type FactView, labelledView } from '../shared/fact-view.ts';
import { type FoldView, foldView } from '../shared/folded-view.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';

export type NoteListView = FoldView & {
  readonly secret: readonly string[];
  readonly rows: readonly FactView[];
  readonly older: readonly string[];
};

/** The reviewers' notes among themselves, newest first. */
export const noteListView = (
  notes: readonly Note[],
  reader: Reader,
  size: { readonly notes: number; readonly characters: number },
): readonly NoteListView[] => {
  if (notes.length === 0) return [];
  const texts = textsOf(reader.language);
  const shown = notes.toReversed().slice(0, size.notes);
  const left = notes.length - shown.length;
  return [
    {
      ...foldView('notes', texts('notes.title'), `${notes.length}`, true, texts),
      secret: [texts('notes.secret')],
      rows: shown.map(({ by, at, text }) => {
        const label = texts('history.line', { who: shorten(by.name, 60), when: momentText(at, reader) });
        return labelledView({ label, value: text }, size.characters);
      }),
      older: left > 0 ? [texts('notes.older', { count: left })] : [],
    },
  ];
};
