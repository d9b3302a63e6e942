import * as z from 'zod';
import type { ClaimId } from '../../claims/claim.ts';
import type { CardRepository, PostedCard } from '../card-repository.ts';
import type { DocumentTable } from './document-table.ts';

export type ClaimCards = { readonly cards: readonly PostedCard[] };

export const claimCardsSchema: z.ZodType<ClaimCards> = z.strictObject({
  cards: z.array(
    z.strictObject({
      claimId: z.string(),
      kind: z.string(),
      referenceKey: z.string(),
      conversationId: z.string(),
      activityId: z.string(),
    }),
  ),
});

const samePlace = (a: PostedCard, b: PostedCard): boolean => a.kind === b.kind && a.conversationId === b.conversationId;

/** The live cards of a claim, one document a claim, read when asked for. */
export class LowdbCards implements CardRepository {
  readonly #cards: DocumentTable<ClaimCards>;

  constructor(cards: DocumentTable<ClaimCards>) {
    this.#cards = cards;
  }

  async remember(card: PostedCard): Promise<void> {
    const copy = { ...card };
    await this.#cards.change(card.claimId, (current) => {
      const known = current?.cards ?? [];
      const before = known.find((other) => samePlace(other, copy));
      if (before?.activityId === copy.activityId && before.referenceKey === copy.referenceKey) return current;
      return { cards: [...known.filter((other) => !samePlace(other, copy)), copy] };
    });
  }

  /** A card that has been replaced meanwhile stays. */
  async forget(card: PostedCard): Promise<void> {
    const { activityId } = card;
    await this.#cards.change(card.claimId, (current) => {
      const known = current?.cards ?? [];
      const left = known.filter((other) => !(samePlace(other, card) && other.activityId === activityId));
      if (left.length === known.length) return current;
      return left.length === 0 ? null : { cards: left };
    });
  }

  async ofClaim(claimId: ClaimId): Promise<readonly PostedCard[]> {
    return (await this.#cards.get(claimId))?.cards ?? [];
  }
}
