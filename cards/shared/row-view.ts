import type { ButtonsView } from './button-view.ts';

/** A bold title as written, a quiet line under it, and buttons beside them. */
export type RowView = {
  readonly title: string;
  readonly detail: string;
  readonly actions: readonly ButtonsView[];
};

export const rowView = (title: string, detail: string, actions: readonly ButtonsView[] = []): RowView => ({
  title,
  detail: detail === '' ? '' : `\n${detail}`,
  actions,
});
