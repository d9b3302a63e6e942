import type { Note } from '../../claims/claim.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { Part } from '../render.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';
import { group } from './layout.ts';
import { heading, quietLine, titledLines } from './text-lines.ts';

/** The reviewers' notes among themselves, newest first. */
export const noteList = (
  notes: readonly Note[],
  reader: Reader,
  size: { readonly notes: number; readonly characters: number },
): readonly Part[] => {
  if (notes.length === 0) return [];
  const texts = textsOf(reader.language);
  const shown = notes.toReversed().slice(0, size.notes);
  const left = notes.length - shown.length;
  return [
    group(
      [
        heading(texts('notes.title')),
        quietLine(texts('notes.secret')),
        ...shown.map(({ by, at, text }) =>
          titledLines(
            texts('history.line', { who: shorten(by.name, 60), when: momentText(at, reader) }),
            shorten(text, size.characters),
          ),
        ),
        ...(left > 0 ? [quietLine(texts('notes.older', { count: left }))] : []),
      ],
      true,
    ),
  ];
};
