import type { ShownStatus } from '../../claims/shown-status.ts';
import type { Texts } from '../languages/texts.ts';

/** A status in a badge. */
export type StatusView = {
  readonly status: string;
  readonly statusStyle: string;
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
