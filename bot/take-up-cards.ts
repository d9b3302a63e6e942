import type { CardRepository, PostedCard } from '../storage/card-repository.ts';
import type { Log } from './log.ts';

/** Goes through the cards that are left behind: their redraw was given up, was cut off with an earlier process, or had to wait. */
export type TakeUpCards = {
  /** Begins, or goes through all once more when it is through. Returns at once. */
  readonly look: () => void;
  /** Takes up no further card. */
  readonly stop: () => void;
  /** Resolves when it is through. */
  readonly idle: () => Promise<void>;
};

/** Cards in hand at a time. */
const batch = 64;

export const createTakeUpCards = (
  cards: Pick<CardRepository, 'leftBehind'>,
  takeUp: (card: PostedCard) => Promise<unknown>,
  log: Log,
): TakeUpCards => {
  let mayBeMore = false;
  let isStopped = false;
  let passing: Promise<void> | null = null;

  const take = (card: PostedCard): Promise<unknown> =>
    takeUp(card).catch((error: unknown) =>
      log.error({ claimId: card.claimId, error }, 'a card that was left behind was not brought up to date'),
    );

  const passAll = async (): Promise<void> => {
    while (mayBeMore && !isStopped) {
      mayBeMore = false;
      let page: readonly PostedCard[] = [];
      do {
        page = await cards.leftBehind(batch, page.at(-1));
        await Promise.all(page.map(take));
      } while (page.length === batch && !isStopped);
    }
  };

  return {
    look: () => {
      mayBeMore = true;
      passing ??= passAll()
        .catch((error: unknown) =>
          log.error({ error }, 'cards left behind were not looked up; the next sweep tries again'),
        )
        .finally(() => {
          passing = null;
        });
    },
    stop: () => {
      isStopped = true;
    },
    idle: async () => {
      while (passing) await passing;
    },
  };
};
