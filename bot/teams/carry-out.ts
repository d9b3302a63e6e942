import type { Card } from '../../cards/card.ts';
import type { PostedCard } from '../../storage/card-repository.ts';
import type { ConversationRepository } from '../../storage/conversation-repository.ts';
import type { Clock } from '../clock.ts';
import type { LiveCards, Shown } from '../live-cards.ts';
import type { Log } from '../log.ts';
import type { SendResult } from '../messenger.ts';
import type { OweAnswer, OwedAnswer } from '../owe-answer.ts';
import type { LiveCard, Reply, Turn } from '../turn.ts';
import type { Place, Posts } from './posts.ts';

export type CarryOutParts = {
  /** Repeats what Teams has not taken, for as long as somebody may wait for it. */
  readonly posts: Posts;
  /** One request, for an answer that Teams itself waits for. */
  readonly once: Pick<Posts, 'send'>;
  readonly owe: OweAnswer;
  readonly liveCards: LiveCards;
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
  const { posts, once, owe, liveCards, conversations, clock, log } = parts;
  const messageOf = (
    { reference: { key: referenceKey, conversationId } }: Pick<Turn, 'reference'>,
    activityId: string,
  ): Shown => ({
    referenceKey,
    conversationId,
    activityId,
  });
  const report = async (turn: Turn, result: SendResult, key = turn.reference.key): Promise<void> => {
    if (result.outcome === 'sent') return;
    const detail = 'detail' in result ? { detail: result.detail } : {};
    log.warn({ turn: turn.key, outcome: result.outcome, ...detail }, 'a message of a turn did not reach Teams');
    if (result.outcome !== 'recipient-disabled') return;
    await conversations.disableReference(key, result.detail, clock.now().toString());
  };

  const post = async (
    turn: Turn,
    place: Place,
    { card, about, to }: LiveCard,
    by: Pick<Posts, 'send'> = posts,
  ): Promise<SendResult> => {
    const result = await by.send(to ?? place, card);
    if (result.outcome === 'retry' && by === once) return result;
    await report(turn, result, to?.key);
    if (result.outcome === 'sent' && about && result.activityId !== '')
      await liveCards.posted(messageOf({ reference: to ?? turn.reference }, result.activityId), about);
    return result;
  };

  /** Repeats the cards for as long as somebody may wait for them; what a minute does not bring is owed. */
  const repeat = async (turn: Turn, place: Place, cards: readonly LiveCard[], owed: OwedAnswer | null) => {
    let isLost = false;
    for (const card of cards) {
      const { outcome } = await post(turn, place, card);
      isLost ||= outcome === 'retry' || outcome === 'recipient-disabled';
    }
    await (isLost ? owed?.lost() : owed?.arrived());
  };

  /** While Teams waits, or after an answer that it has: only what is lost is owed. */
  const postOrOwe = async (turn: Turn, place: Place, card: LiveCard): Promise<void> => {
    const { outcome } = await post(turn, place, card);
    if (outcome === 'retry') await (await owe(turn.key))?.lost();
  };

  /**
   * Teams waits for the answer to a message and sends the message again. What is to be repeated is repeated afterwards, and owed
   * before: the process may not live to repeat it.
   */
  const answerMessage = async (turn: Turn, place: Place, cards: readonly LiveCard[]) => {
    for (const [index, card] of cards.entries()) {
      const result = await post(turn, place, card, once);
      if (result.outcome !== 'retry') continue;
      const owed = await owe(turn.key);
      return { card: null, afterwards: () => repeat(turn, place, cards.slice(index), owed) };
    }
    return { card: null };
  };

  /** The message that was pressed takes the new card, where it may; one that is gone is posted anew. */
  const replace = async (turn: Turn, place: Place, cardId: string, live: LiveCard): Promise<void> => {
    const { input } = turn;
    const named = input.kind === 'action' ? input.data.claimId : undefined;
    const before = typeof named === 'string' ? named : undefined;
    const shown = before === undefined ? null : await liveCards.shownOn(turn.reference.key, cardId, before);
    if (!mayReplace(turn, live, shown)) {
      if (input.kind === 'action' && input.via === 'submit')
        await postOrOwe(turn, place, live.about ? { card: live.card } : live);
      if (live.about) liveCards.refresh(live.about.claimId);
      return;
    }
    const result = await liveCards.show(messageOf(turn, cardId), live.about, before, () =>
      posts.update(place, cardId, live.card),
    );
    if (result.outcome === 'message-gone') await postOrOwe(turn, place, live);
    else await report(turn, result);
  };

  return async (turn, place, { card, further }) => {
    const { input } = turn;
    if (input.kind !== 'action') return answerMessage(turn, place, [...(card ? [card] : []), ...further]);
    if (input.via === 'submit') {
      const replaces = card !== null && !card.forPresser && input.cardId !== null;
      if (replaces) await replace(turn, place, input.cardId, card);
      return answerMessage(turn, place, [...(card && !replaces ? [card] : []), ...further]);
    }
    const answer = { card: card?.card ?? null };
    const { cardId } = input;
    const replaces = card !== null && !card.forPresser && cardId !== null;
    const { claimId } = input.data;
    if (card?.forPresser && cardId !== null && !input.automatic && typeof claimId === 'string')
      await liveCards.opened(messageOf(turn, cardId), claimId, card.card);
    if (input.automatic || (further.length === 0 && !replaces)) return answer;
    const owed = further.length > 0 ? await owe(turn.key) : null;
    const afterwards = async () => {
      if (replaces) await replace(turn, place, cardId, card);
      await repeat(turn, place, further, owed);
    };
    return { ...answer, afterwards };
  };
};
