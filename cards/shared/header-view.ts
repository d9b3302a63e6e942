import type { Claim } from '../../claims/claim.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import type { Texts } from '../languages/texts.ts';
import { shorten } from '../shorten.ts';
import { type StatusView, statusView } from './status-view.ts';

export type HeaderView = StatusView & {
  readonly number: string;
  readonly name: string;
};

/** Number, name and status of a claim, on top of every card about it. */
export const headerView = (claim: Claim, texts: Texts): readonly [HeaderView] => [
  {
    number: claim.id,
    name: shorten(claim.details.claimName ?? texts('fact.unnamed'), 120),
    ...statusView(shownStatus(claim), texts),
  },
];

/** What is read aloud for a card about a claim. */
export const claimSpeech = (claim: Claim, texts: Texts): string =>
  texts('card.speak', { claimId: claim.id, status: texts(`status.${shownStatus(claim)}`) });
