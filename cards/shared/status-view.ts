import type { ShownStatus } from '../../claims/shown-status.ts';
import type { Texts } from '../languages/texts.ts';
import type { ButtonsView } from './button-view.ts';

/** A status in a badge. */
export type StatusView = {
  readonly status: string;
  readonly statusStyle: string;
};

/** What is listed with its status: a bold title as written beside it, a quiet line, and buttons of its own. */
export type StatusRowView = StatusView & {
  readonly title: string;
  readonly detail: string;
  readonly actions: readonly ButtonsView[];
};

/** Styles, never colours: they fit the reader's theme, dark and high-contrast too. */
const styles: Readonly<Record<ShownStatus, string>> = {
  editing: 'emphasis',
  submitted: 'accent',
  'under-review': 'accent',
  'partner-action-required': 'warning',
  approved: 'good',
  official: 'good',
  rejected: 'attention',
  disputed: 'warning',
  'rejected-final': 'attention',
  ended: 'emphasis',
  discarded: 'emphasis',
  withdrawn: 'emphasis',
  'customer-declined': 'attention',
};

export const statusView = (status: ShownStatus, texts: Texts): StatusView => ({
  status: texts(`status.${status}`),
  statusStyle: styles[status],
});
