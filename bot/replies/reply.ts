import type { Card } from '../../cards/card.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Services } from '../services.ts';
import type { LiveCard, PostedKind, Reply } from '../turn.ts';

/** A reply of one card that is about no claim. */
export const replyWith = (card: Card, ...further: readonly LiveCard[]): Reply => ({ card: { card }, further });

/** A reply of one card about a claim; the message is kept up to date from then on. */
export const replyAbout = (claim: Claim, kind: PostedKind, card: Card, { desk }: Pick<Services, 'desk'>): Reply => {
  const events = desk.eventsOf(claim);
  return {
    card: { card, about: { claimId: claim.id, kind, ...(events === undefined ? {} : { events }) } },
    further: [],
  };
};

/** A form or a view that only the person who asked sees; the message stays the claim's card. */
export const replyToPresser = (card: Card): Reply => ({ card: { card, forPresser: true }, further: [] });
