import type { NoteTone } from '../card-note.ts';
import { type Part, render } from '../render.ts';
import { asWritten } from './text-lines.ts';

const styles: Readonly<Record<NoteTone, string>> = {
  good: 'good',
  info: 'accent',
  warning: 'warning',
  attention: 'attention',
};

/** Lines in a box of the tone's colour; no box without lines. */
export const boxedLines = (tone: NoteTone, lines: readonly string[]): readonly Part[] =>
  lines.length === 0 ? [] : [render('box', { style: styles[tone], items: lines.map(asWritten) })];

export const sideBySide = (left: readonly Part[], right: readonly Part[]): Part =>
  render('two-columns', { left, right });
