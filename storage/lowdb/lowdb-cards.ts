import * as z from 'zod';
import type { ClaimId } from '../../claims/claim.ts';
import type { CardRepository, PostedCard } from '../card-repository.ts';
import { claimNumberOf } from './claims/claim-columns.ts';
import type { DocumentTable, OpenTable } from './document-table.ts';

const cardSchema: z.ZodType<PostedCard> = z.strictObject({
  claimId: z.string(),
  kind: z.string(),
  referenceKey: z.string(),
  conversationId: z.string(),
  activityId: z.string(),
  events: z.int().nonnegative().exactOptional(),
});

const placeOf = ({ claimId, kind, conversationId }: PostedCard): string =>
  JSON.stringify([claimId, kind, conversationId]);

/** The live cards of a claim, one document a place that has one. */
export class LowdbCards implements CardRepository {
  readonly #cards: DocumentTable<PostedCard>;

  constructor(openTable: OpenTable) {
    this.#cards = openTable('cards', cardSchema, ({ claimId, referenceKey, events }) => ({
      claim: claimNumberOf(claimId) ?? 0,
      place: referenceKey,
      events: events ?? null,
    }));
  }

  async remember(card: PostedCard): Promise<void> {
    const copy = { ...card };
    await this.#cards.change(placeOf(copy), () => copy);
  }

  async caughtUp(card: PostedCard, events: number): Promise<void> {
    const { activityId } = card;
    await this.#cards.change(placeOf(card), (stored) =>
      stored?.activityId === activityId && (stored.events ?? -1) < events ? { ...stored, events } : stored,
    );
  }

  /** A card that has been replaced meanwhile stays. */
  async forget(card: PostedCard): Promise<void> {
    const { activityId } = card;
    await this.#cards.change(placeOf(card), (stored) => (stored?.activityId === activityId ? null : stored));
  }

  ofClaim(claimId: ClaimId): Promise<readonly PostedCard[]> {
    return this.#cards.find('claim = ? ORDER BY rowid', claimNumberOf(claimId) ?? 0);
  }

  leftBehind(limit: number, after?: PostedCard): Promise<readonly PostedCard[]> {
    const where = `behind = 1 AND key > ? AND EXISTS
      (SELECT 1 FROM conversations WHERE conversations.key = cards.place AND disabled = 0) ORDER BY key LIMIT ?`;
    return this.#cards.find(where, after === undefined ? '' : placeOf(after), Math.max(0, limit));
  }
}
