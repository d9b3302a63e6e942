import type { Texts } from '../languages/texts.ts';
import { shorten } from '../shorten.ts';
import { type ButtonsView, buttonRow, type ToggleView } from './button-view.ts';

/** Buttons that are seldom needed, shown by a toggle. */
export type MoreView = { readonly id: string; readonly actions: readonly ButtonsView[] };

const moreId = 'more';

export const moreToggle = (texts: Texts): ToggleView => ({ title: texts('button.more'), targets: [moreId] });

export const moreView = (...rows: readonly Partial<ButtonsView>[]): readonly MoreView[] => [
  { id: moreId, actions: rows.flatMap(buttonRow) },
];

/** Lines of help, shown by a button. */
export type HelpView = {
  readonly id: string;
  readonly actions: readonly ButtonsView[];
  readonly lines: readonly string[];
};

/** Where domain and tenant ID are found. */
export const whereToFind = (texts: Texts): HelpView => {
  const id = 'where-to-find';
  return {
    id,
    actions: buttonRow({ toggles: [{ title: texts('button.where'), targets: [id] }] }),
    lines: [texts('where.domain'), texts('where.tenant'), texts('where.ask')],
  };
};

/** A group under a bar that shows and hides it: what it is, and in one line what it holds. */
export type FoldView = {
  readonly id: string;
  readonly targets: readonly string[];
  readonly title: string;
  /** Shown as written. */
  readonly summary: string;
  /** What a press on the bar does, for whoever hears the card. */
  readonly fold: string;
  readonly isOpen: boolean;
};

const summaryCharacters = 80;

export const foldView = (id: string, title: string, summary: string, isOpen: boolean, texts: Texts): FoldView => ({
  id,
  targets: [id],
  title: `▾ ${title}`,
  summary: summary === '' ? '' : ` · ${shorten(summary, summaryCharacters)}`,
  fold: texts('button.fold', { title }),
  isOpen,
});
