import type { Card } from '../../cards/card.ts';
import type { LiveCard, Reply } from '../turn.ts';

/** A reply of one card that is about no claim. */
export const replyWith = (card: Card, ...further: readonly LiveCard[]): Reply => ({ card: { card }, further });

/** A reply of one card about a claim; the message is kept up to date from then on. */
export const replyAbout = (claimId: string, kind: 'form' | 'claim', card: Card): Reply => ({
  card: { card, about: { claimId, kind } },
  further: [],
});
