import type { CardRepository, PostedCard } from '../../../storage/card-repository.ts';

/** A card repository that a test can look into. */
export type MemoryCards = CardRepository & { readonly all: () => readonly PostedCard[]; readonly writes: () => number };

const isSamePlace = (a: PostedCard, b: PostedCard): boolean =>
  a.claimId === b.claimId && a.kind === b.kind && a.conversationId === b.conversationId;

export const createMemoryCards = (): MemoryCards => {
  let cards: readonly PostedCard[] = [];
  let writes = 0;
  const change = (next: readonly PostedCard[]) => {
    writes += 1;
    cards = next;
  };
  return {
    all: () => cards,
    writes: () => writes,
    remember: async (card) => change([...cards.filter((other) => !isSamePlace(card, other)), card]),
    caughtUp: async (card, events) =>
      change(cards.map((one) => (isSamePlace(card, one) && (one.events ?? -1) < events ? { ...one, events } : one))),
    forget: async (card) => change(cards.filter((other) => !isSamePlace(card, other))),
    ofClaim: async (claimId) => cards.filter((card) => card.claimId === claimId),
    leftBehind: async () => [],
  };
};
