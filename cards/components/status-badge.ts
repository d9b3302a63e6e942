import type { ClaimStatus } from '../../claims/claim-status.ts';
import type { Texts } from '../languages/texts.ts';
import { type Part, render } from '../render.ts';

/** Styles, never colours: they fit the reader's theme, dark and high-contrast too. */
export const statusStyles: Readonly<Record<ClaimStatus, string>> = {
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
};

export const statusBadge = (status: ClaimStatus, texts: Texts): Part =>
  render('badge', { style: statusStyles[status], status: texts(`status.${status}`) });
