import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { ClaimId } from '../../claims/claim.ts';
import type { CardRepository, PostedCard } from '../card-repository.ts';
import type { DocumentTable, OpenTable } from './document-table.ts';

type ClaimCards = { readonly cards: readonly PostedCard[] };

const claimCardsSchema: z.ZodType<ClaimCards> = z.strictObject({
  cards: z.array(
    z.strictObject({
      claimId: z.string(),
      kind: z.string(),
      referenceKey: z.string(),
      conversationId: z.string(),
      activityId: z.string(),
      events: z.int().nonnegative().exactOptional(),
    }),
  ),
});

const samePlace = (a: PostedCard, b: PostedCard): boolean => a.kind === b.kind && a.conversationId === b.conversationId;

/** The live cards of a claim, one document a claim, read when asked for. */
export class LowdbCards implements CardRepository {
  readonly #cards: DocumentTable<ClaimCards>;

  constructor(openTable: OpenTable) {
    this.#cards = openTable('cards', claimCardsSchema);
  }

  async remember(card: PostedCard): Promise<void> {
    const copy = { ...card };
    await this.#cards.change(card.claimId, (current) => {
      const known = current?.cards ?? [];
      if (known.some((other) => isDeepStrictEqual(other, copy))) return current;
      return { cards: [...known.filter((other) => !samePlace(other, copy)), copy] };
    });
  }

  /** A card that has been replaced meanwhile stays. */
  async forget(card: PostedCard): Promise<void> {
    const copy = { ...card };
    await this.#cards.change(card.claimId, (current) => {
      const left = (current?.cards ?? []).filter(
        (other) => !(samePlace(other, copy) && other.activityId === copy.activityId),
      );
      return left.length === 0 ? null : { cards: left };
    });
  }

  async ofClaim(claimId: ClaimId): Promise<readonly PostedCard[]> {
    return (await this.#cards.get(claimId))?.cards ?? [];
  }
}
