import type { Claim } from '../../claims/claim.ts';
import type { Texts } from '../languages/texts.ts';
import { type Part, render } from '../render.ts';
import { shorten } from '../shorten.ts';
import { statusStyles } from './status-badge.ts';

/** Number, name and status in a coloured badge. */
export const claimHeader = ({ id, status, details }: Pick<Claim, 'id' | 'status' | 'details'>, texts: Texts): Part =>
  render('claim-header', {
    number: id,
    name: shorten(details.claimName ?? texts('fact.unnamed'), 120),
    style: statusStyles[status],
    status: texts(`status.${status}`),
  });

/** What is read aloud for a card about a claim. */
export const claimSpeech = ({ id, status }: Pick<Claim, 'id' | 'status'>, texts: Texts): string =>
  texts('card.speak', { claimId: id, status: texts(`status.${status}`) });
