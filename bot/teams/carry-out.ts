import type { PeopleRepository } from '../../storage/people-repository.ts';
import type { Clock } from '../clock.ts';
import type { DeliveryAnswer } from '../http/receive.ts';
import type { Log } from '../log.ts';
import type { SendResult } from '../messenger.ts';
import type { LiveCard, Reply, Turn } from '../turn.ts';
import { cardType } from './card-activity.ts';
import type { MessageLane } from './message-lane.ts';
import type { PostedCards } from './posted-cards.ts';
import type { Place, Posts } from './posts.ts';

export type CarryOutParts = {
  readonly posts: Posts;
  readonly lane: MessageLane;
  readonly postedCards: PostedCards;
  readonly people: PeopleRepository;
  readonly clock: Clock;
  readonly log: Log;
  /** Runs work after the answer, counted in `idle()`. */
  readonly later: (work: () => Promise<void>) => void;
};

/** Brings a reply to Teams: a press gets its card as the answer, everything else is a message. */
export type CarryOut = (turn: Turn, place: Place, reply: Reply) => Promise<DeliveryAnswer>;

/** The answer to a press; it is never empty, else Teams sends the press again. Source: platform facts §2, §3. */
export const invokeAnswer = (card: LiveCard['card'] | null): DeliveryAnswer => ({
  status: 200,
  body: card
    ? { statusCode: 200, type: cardType, value: card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '✓' },
});

export const createCarryOut = ({ posts, lane, postedCards, people, clock, log, later }: CarryOutParts): CarryOut => {
  const remember = (turn: Turn, place: Place, activityId: string, about: LiveCard['about'], before?: string) => {
    if (activityId === '') return Promise.resolve();
    const message = { referenceKey: turn.reference.key, conversationId: place.conversationId, activityId };
    return postedCards(message, about, before);
  };

  const report = async (turn: Turn, result: SendResult): Promise<void> => {
    if (result.outcome === 'sent') return;
    log.warn({ turn: turn.key, ...result }, 'a message of a turn did not reach Teams');
    if (result.outcome !== 'recipient-disabled') return;
    await people.disableReference(turn.reference.key, result.detail, clock.now().toString());
  };

  const post = async (turn: Turn, place: Place, { card, about }: LiveCard): Promise<SendResult> => {
    const result = await posts.send(place, card);
    await report(turn, result);
    if (result.outcome === 'sent' && about) await remember(turn, place, result.activityId, about);
    return result;
  };

  /** The message that was pressed takes the new card; one that is gone is posted anew. */
  const replace = (turn: Turn, place: Place, cardId: string, live: LiveCard): Promise<SendResult> =>
    lane(place, cardId, async () => {
      const before = turn.input.kind === 'action' ? turn.input.data.claimId : undefined;
      const result = await posts.update(place, cardId, live.card);
      if (result.outcome === 'message-gone') return post(turn, place, live);
      await report(turn, result);
      if (result.outcome === 'sent') {
        await remember(turn, place, result.activityId, live.about, typeof before === 'string' ? before : undefined);
      }
      return result;
    });

  const postAll = async (turn: Turn, place: Place, cards: readonly LiveCard[]): Promise<void> => {
    for (const card of cards) await post(turn, place, card);
  };

  return async (turn, place, { card, further }) => {
    const { input } = turn;
    if (input.kind !== 'action' || input.via === 'submit') {
      if (card && !card.forPresser && input.kind === 'action' && input.cardId !== null)
        await replace(turn, place, input.cardId, card);
      else if (card) await post(turn, place, card);
      await postAll(turn, place, further);
      return { status: 200 };
    }
    const answer = invokeAnswer(card?.card ?? null);
    const { cardId } = input;
    const replaces = card !== null && !card.forPresser && cardId !== null;
    if (input.automatic || (further.length === 0 && !replaces)) return answer;
    const afterwards = () =>
      later(async () => {
        if (replaces) await replace(turn, place, cardId, card);
        await postAll(turn, place, further);
      });
    return { ...answer, afterwards };
  };
};
