import type { Card } from '../../cards/card.ts';
import type { CardRepository, PostedCard } from '../../storage/card-repository.ts';
import type { ConversationRepository } from '../../storage/conversation-repository.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { SendResult } from '../messenger.ts';
import type { LiveCard, Reply, Turn } from '../turn.ts';
import type { MessageLane } from './message-lane.ts';
import type { PostedCards } from './posted-cards.ts';
import type { Place, Posts } from './posts.ts';

export type CarryOutParts = {
  readonly posts: Posts;
  readonly lane: MessageLane;
  readonly postedCards: PostedCards;
  readonly cards: Pick<CardRepository, 'ofClaim'>;
  /** A card of this claim was pressed and stays what it is: to be drawn anew, as the claim may have changed. */
  readonly onCardLeft: (claimId: string) => void;
  readonly conversations: ConversationRepository;
  readonly clock: Clock;
  readonly log: Log;
};

/** Brings a reply to Teams: a press gets its card as the answer, everything else is a message. */
export type CarryOut = (
  turn: Turn,
  place: Place,
  reply: Reply,
) => Promise<{
  /** The answer to a press. */
  readonly card: Card | null;
  /** Updates of messages, to be sent once the answer has left. */
  readonly afterwards?: () => Promise<void>;
}>;

/** The desk's cards, which everybody there reads alike. */
const deskKinds: ReadonlySet<string> = new Set(['review', 'request', 'copy']);

/**
 * Whether the message that was pressed takes the reply in its place. A desk's card stays what it is, whoever presses it: a
 * partner's own card, a stranger's refusal or the claim's root card are for who pressed. Where many read, a message that is no
 * card of the claim pressed (a queue, a list) stays, too.
 */
const mayReplace = (
  { input, reference }: Pick<Turn, 'input' | 'reference'>,
  { about }: LiveCard,
  /** What the message shows, where it is a live card of the claim that the press names. */
  shown: PostedCard | null,
): boolean => {
  if (shown && deskKinds.has(shown.kind)) return about?.claimId === shown.claimId && about.kind === shown.kind;
  if (reference.conversationType === 'personal' || input.kind !== 'action' || !('claimId' in input.data)) return true;
  return shown !== null && about !== undefined && !deskKinds.has(about.kind);
};

export const createCarryOut = (parts: CarryOutParts): CarryOut => {
  const { posts, lane, postedCards, cards, onCardLeft, conversations, clock, log } = parts;

  const remember = (turn: Turn, activityId: string, about: LiveCard['about'], before?: string) => {
    if (activityId === '') return Promise.resolve();
    const { key: referenceKey, conversationId } = turn.reference;
    const message = { referenceKey, conversationId, activityId };
    return postedCards(message, about, before);
  };

  const report = async (turn: Turn, result: SendResult): Promise<void> => {
    if (result.outcome === 'sent') return;
    const detail = 'detail' in result ? { detail: result.detail } : {};
    log.warn({ turn: turn.key, outcome: result.outcome, ...detail }, 'a message of a turn did not reach Teams');
    if (result.outcome !== 'recipient-disabled') return;
    await conversations.disableReference(turn.reference.key, result.detail, clock.now().toString());
  };

  const post = async (turn: Turn, place: Place, { card, about }: LiveCard): Promise<SendResult> => {
    const result = await posts.send(place, card);
    await report(turn, result);
    if (result.outcome === 'sent' && about) await remember(turn, result.activityId, about);
    return result;
  };

  /** What the pressed message shows of the claim that the press names. */
  const shownOn = async (
    { reference }: Turn,
    cardId: string,
    claimId: string | undefined,
  ): Promise<PostedCard | null> => {
    const posted = claimId === undefined ? [] : await cards.ofClaim(claimId);
    return (
      posted.find(({ referenceKey, activityId }) => referenceKey === reference.key && activityId === cardId) ?? null
    );
  };

  /** The message that was pressed takes the new card, where it may; one that is gone is posted anew. */
  const replace = async (turn: Turn, place: Place, cardId: string, live: LiveCard): Promise<void> => {
    const { input } = turn;
    const named = input.kind === 'action' ? input.data.claimId : undefined;
    const before = typeof named === 'string' ? named : undefined;
    if (!mayReplace(turn, live, await shownOn(turn, cardId, before))) {
      if (input.kind === 'action' && input.via === 'submit')
        await post(turn, place, live.about ? { card: live.card } : live);
      if (live.about) onCardLeft(live.about.claimId);
      return;
    }
    await lane(place, cardId, async () => {
      const result = await posts.update(place, cardId, live.card);
      if (result.outcome === 'message-gone') return post(turn, place, live);
      await report(turn, result);
      if (result.outcome === 'sent') await remember(turn, result.activityId, live.about, before);
      return result;
    });
  };

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
      return { card: null };
    }
    const answer = { card: card?.card ?? null };
    const { cardId } = input;
    const replaces = card !== null && !card.forPresser && cardId !== null;
    if (input.automatic || (further.length === 0 && !replaces)) return answer;
    const afterwards = async () => {
      if (replaces) await replace(turn, place, cardId, card);
      await postAll(turn, place, further);
    };
    return { ...answer, afterwards };
  };
};
