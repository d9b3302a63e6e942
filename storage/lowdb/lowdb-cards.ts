import * as z from 'zod';
import type { ClaimId } from '../../claims/claim.ts';
import type { CardRepository, PostedCard } from '../card-repository.ts';
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
    this.#cards = openTable('cards', cardSchema, ({ claimId }) => ({ claim: claimId }));
  }

  async remember(card: PostedCard): Promise<void> {
    const copy = { ...card };
    await this.#cards.change(placeOf(copy), () => copy);
  }

  /** A card that has been replaced meanwhile stays. */
  async forget(card: PostedCard): Promise<void> {
    const { activityId } = card;
    await this.#cards.change(placeOf(card), (stored) => (stored?.activityId === activityId ? null : stored));
  }

  ofClaim(claimId: ClaimId): Promise<readonly PostedCard[]> {
    return this.#cards.find('claim = ? ORDER BY rowid', claimId);
  }
}
