import type { Card } from '../cards/card.ts';
import type { Claim, ClaimId } from '../claims/claim.ts';
import type { ClaimEvent } from '../claims/event.ts';
import type { PostedCard } from '../storage/card-repository.ts';
import type { StoredClaim } from '../storage/claim-repository.ts';
import type { ConversationReference } from '../storage/conversation-repository.ts';
import type { Store } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import { isRefusedIdentity, type Messenger, type SendResult } from './messenger.ts';
import { createNewestWins } from './newest-wins.ts';
import { createOpenForms } from './open-forms.ts';
import { createTakeUpCards } from './take-up-cards.ts';
import type { LiveCard } from './turn.ts';
import { whatBecomesOf } from './what-becomes-of-card.ts';

export type About = NonNullable<LiveCard['about']>;
/** Where a message stands. */
export type Shown = Pick<PostedCard, 'referenceKey' | 'conversationId' | 'activityId'>;

/** What happened to a claim, for those who read its cards. */
export type Change = {
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  /** How many events the claim has with these. */
  readonly upTo: number | undefined;
  /** The card that was pressed: its answer brings it up to date. */
  readonly pressedCardId?: string | undefined;
  /** Id of the conversation whose answer tells of it. */
  readonly answeredIn?: string | undefined;
};

/**
 * Posts and updates the cards of claims: which message shows which claim, drawn from how many of its events, is remembered once
 * Teams has taken it, and a card that the claim has left behind is drawn again, also by a later process. Of what is to be done
 * with one message only the newest is.
 */
export type LiveCards = {
  /** A message was posted that shows this. */
  readonly posted: (message: Shown, about: About) => Promise<void>;
  /**
   * A message that stands shows something else from now on.
   * @param before The claim that it showed, if it is known.
   * @param send Brings the card there.
   */
  readonly show: (
    message: Shown,
    about: LiveCard['about'],
    before: ClaimId | undefined,
    send: () => Promise<SendResult>,
  ) => Promise<SendResult>;
  /** What a message shows of that claim, if it does. */
  readonly shownOn: (referenceKey: string, activityId: string, claimId: ClaimId) => Promise<PostedCard | null>;
  /** Who pressed that message sees that card in its place, while it stays what it is. */
  readonly opened: (message: Shown, claimId: ClaimId, card: Card) => Promise<void>;
  /** Brings every posted card of the claim up to date. Returns at once. */
  readonly changed: (change: Change) => void;
  /** Draws a claim's cards again. Returns at once. */
  readonly refresh: (claimId: ClaimId) => void;
  /** Takes up what is left behind: a redraw was given up or cut off, or waited for a form that has been left lying. Returns at once. */
  readonly tend: () => void;
  /** Takes up nothing more that was left behind. */
  readonly stop: () => void;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
};

export type LiveCardsParts = {
  readonly store: Pick<Store, 'cards' | 'conversations'> & { readonly claims: Pick<Store['claims'], 'load'> };
  readonly messenger: Pick<Messenger, 'update' | 'post' | 'postInThread'>;
  /** The card as it is to be now; null when it is to be left alone. */
  readonly draw: (claim: Claim, posted: PostedCard) => Promise<Card | null>;
  /** What came, as a short message beside a form that somebody may be typing in; null where it is nothing to tell. */
  readonly drawNews: (
    claim: Claim,
    posted: PostedCard,
    events: readonly ClaimEvent[],
  ) => Promise<{ readonly card: Card; readonly summary: string } | null>;
  /** What a message says that another one has taken the place of. */
  readonly drawMoved: (posted: PostedCard) => Promise<Card | null>;
  readonly clock: Clock;
  readonly log: Log;
};

const laneOf = ({ conversationId, activityId }: Shown): string => `${conversationId.split(';')[0]}|${activityId}`;
const isSameMessage = (a: Shown, b: Shown): boolean =>
  a.conversationId === b.conversationId && a.activityId === b.activityId;
const notSent: SendResult = { outcome: 'not-sent' };
/** Teams has it, or never takes it. */
const isSettled = (result: SendResult): boolean =>
  result.outcome === 'sent' || (result.outcome === 'failed' && !isRefusedIdentity(result));

export const createLiveCards = (parts: LiveCardsParts): LiveCards => {
  const { store, messenger, draw, clock, log } = parts;
  const { cards, claims, conversations } = store;
  const newestWins = createNewestWins<SendResult>();
  const running = new Set<Promise<void>>();
  const openForms = createOpenForms(clock);
  /** Updates of a message that have not come to their end, by its lane. */
  const underWay = new Map<string, number>();

  const inBackground = (claimId: ClaimId, work: () => Promise<unknown>): void => {
    const done = work()
      .then(() => {})
      .catch((error: unknown) => log.error({ claimId, error }, 'updating the cards of a claim failed'))
      .finally(() => running.delete(done));
    running.add(done);
  };

  const isUnderWay = (message: Shown): boolean => underWay.has(laneOf(message));

  const bringTo = async (message: Shown, send: () => Promise<SendResult>): Promise<SendResult> => {
    const lane = laneOf(message);
    underWay.set(lane, (underWay.get(lane) ?? 0) + 1);
    try {
      return await newestWins(lane, send);
    } finally {
      const others = (underWay.get(lane) ?? 1) - 1;
      if (others > 0) underWay.set(lane, others);
      else underWay.delete(lane);
    }
  };

  /** Null where it is not known what the card shows. */
  const eventsSince = (posted: PostedCard, stored: StoredClaim): readonly ClaimEvent[] | null =>
    posted.events === undefined ? null : stored.events.slice(posted.events);

  const now = async (shown: PostedCard): Promise<PostedCard | undefined> =>
    (await cards.ofClaim(shown.claimId)).find((one) => isSameMessage(one, shown));

  /** @param hasArrived whether the message shows it already; otherwise it is known to show what it showed before. */
  const remember = async (message: Shown, { events, ...about }: About, hasArrived: boolean): Promise<PostedCard> => {
    const known = await cards.ofClaim(about.claimId);
    const beside = known.filter((one) => one.conversationId === message.conversationId && !isSameMessage(one, message));
    // The desk's card stays where it is: what a reviewer opens again elsewhere in the conversation is a copy.
    const isCopy = about.kind === 'review' && beside.some(({ kind }) => kind === 'review');
    const place: PostedCard = { ...about, ...message, kind: isCopy ? 'copy' : about.kind };
    const standing = known.find((one) => isSameMessage(one, place) && one.kind === place.kind);
    const posted: PostedCard = hasArrived && events !== undefined ? { ...place, events } : (standing ?? place);
    if (standing?.events !== posted.events || !standing) await cards.remember(posted);
    const former = beside.find(({ kind }) => kind === 'copy' && kind === posted.kind);
    if (former) inBackground(former.claimId, () => sayMoved(former));
    return posted;
  };

  const sayMoved = async (former: PostedCard): Promise<void> => {
    const reference = await conversations.reference(former.referenceKey);
    const card = await parts.drawMoved(former);
    if (reference && !reference.disabled && card)
      await bringTo(former, () => messenger.update(reference, former.activityId, card));
  };

  /** In place of a message that is gone. What Teams does not take is tried again: the message stays gone. */
  const postAnew = async (reference: ConversationReference, posted: PostedCard, card: Card): Promise<SendResult> => {
    const result = await messenger.postInThread(reference, null, card);
    if (result.outcome === 'sent') await cards.remember({ ...posted, activityId: result.activityId });
    else if (isSettled(result)) await cards.forget(posted);
    return result;
  };

  /** Drawn from what is stored at the very end: an older card never goes out after the answer to a newer press. */
  const drawNewest = async (posted: PostedCard): Promise<{ readonly card: Card | null; readonly events: number }> => {
    for (;;) {
      const before = await claims.load(posted.claimId);
      const card = before && (await draw(before.claim, posted));
      const after = await claims.load(posted.claimId);
      if (before?.revision === after?.revision) return { card, events: before?.events.length ?? 0 };
    }
  };

  const redrawNow = async (shown: PostedCard): Promise<SendResult> => {
    const reference = await conversations.reference(shown.referenceKey);
    if (!reference || reference.disabled) return notSent;
    // It may show something else by now.
    const posted = await now(shown);
    const { card, events } = posted ? await drawNewest(posted) : { card: null, events: 0 };
    if (!posted) return notSent;
    const result = card ? await messenger.update(reference, posted.activityId, card) : notSent;
    if (card && result.outcome === 'message-gone') return postAnew(reference, { ...posted, events }, card);
    if (card && result.outcome !== 'sent')
      log.warn({ claimId: posted.claimId, outcome: result.outcome }, 'a card was not updated');
    if (!card || isSettled(result)) await cards.caughtUp(posted, events);
    if (result.outcome === 'recipient-disabled')
      await conversations.disableReference(reference.key, result.detail, clock.now().toString());
    return result;
  };
  const redraw = (posted: PostedCard): Promise<SendResult> => bringTo(posted, () => redrawNow(posted));
  const redrawLater = (posted: PostedCard): void => inBackground(posted.claimId, () => redraw(posted));

  /** @returns whether there is nothing more to be told. */
  const tell = async (posted: PostedCard, claim: Claim, events: readonly ClaimEvent[]): Promise<boolean> => {
    const reference = await conversations.reference(posted.referenceKey);
    if (!reference || reference.disabled) return false;
    const news = await parts.drawNews(claim, posted, events);
    return !news || isSettled(await messenger.post(reference, news.card, { summary: news.summary }));
  };

  const hasForm = (posted: PostedCard, claim: Claim): boolean => openForms.isOpenOn(laneOf(posted), claim);

  const bring = async (posted: PostedCard, { claim, events, upTo = 0, answeredIn }: Change): Promise<void> => {
    const what = whatBecomesOf(posted, claim, events);
    const isHeld = what === 'redraw' && hasForm(posted, claim);
    if (what === 'redraw' && !isHeld) return redrawLater(posted);
    const isTold = what === 'nothing' || answeredIn === posted.conversationId || (await tell(posted, claim, events));
    // What came before these it may not show yet.
    if (isTold && !isHeld && posted.events === upTo - events.length) await cards.caughtUp(posted, upTo);
  };

  /** What an earlier redraw has not done, or an earlier process. What is under way for the message draws it from the newest. */
  const takeUp = async (posted: PostedCard): Promise<void> => {
    const stored = await claims.load(posted.claimId);
    if (!stored || isUnderWay(posted) || hasForm(posted, stored.claim)) return;
    const events = eventsSince(posted, stored);
    const what = whatBecomesOf(posted, stored.claim, events);
    if (what === 'redraw') await redraw(posted);
    else if (what === 'nothing' || (await tell(posted, stored.claim, events ?? [])))
      await cards.caughtUp(posted, stored.events.length);
  };

  const leftBehind = createTakeUpCards(cards, takeUp, log);

  /** The message has its id, or its new card: the claim may have moved since that was drawn. */
  const catchUp = async (posted: PostedCard, isNew: boolean): Promise<void> => {
    const stored = await claims.load(posted.claimId);
    const standing = await now(posted);
    // Something newer is on its way to the message already.
    if (standing?.kind !== posted.kind || isUnderWay(posted)) return;
    const events = stored ? eventsSince(standing, stored) : [];
    if (!stored || events?.length === 0) return;
    const what = whatBecomesOf(posted, stored.claim, events);
    // Nobody can have typed in a form that has only just come; beside one that stood there already it was told.
    if (what === 'redraw' || (what === 'tell' && isNew)) redrawLater(posted);
  };

  const forgetFormer = async (message: Shown, about: LiveCard['about'], before: ClaimId | undefined): Promise<void> => {
    for (const claimId of new Set([before, about?.claimId]))
      for (const posted of claimId === undefined ? [] : await cards.ofClaim(claimId))
        if (isSameMessage(posted, message) && (posted.claimId !== about?.claimId || posted.kind !== about.kind))
          await cards.forget(posted);
  };

  return {
    posted: async (message, about) => catchUp(await remember(message, about, true), true),
    show: async (message, about, before, send) => {
      openForms.close(laneOf(message));
      await forgetFormer(message, about, before);
      // Before it is sent: what is drawn for the message from now on is this.
      const posted = about && (await remember(message, about, false));
      const result = await bringTo(message, send);
      if (!posted || result.outcome !== 'sent') return result;
      if (about?.events !== undefined) await cards.caughtUp(posted, about.events);
      await catchUp(posted, false);
      return result;
    },
    shownOn: async (referenceKey, activityId, claimId) =>
      (await cards.ofClaim(claimId)).find(
        (one) => one.referenceKey === referenceKey && one.activityId === activityId,
      ) ?? null,
    opened: async (message, claimId, card) => {
      openForms.close(laneOf(message));
      const stored = await claims.load(claimId);
      if (stored && JSON.stringify(card).includes('"type":"Input.')) openForms.open(laneOf(message), stored.claim);
    },
    changed: (change) =>
      inBackground(change.claim.id, async () => {
        for (const posted of await cards.ofClaim(change.claim.id))
          if (posted.activityId !== change.pressedCardId) inBackground(posted.claimId, () => bring(posted, change));
      }),
    refresh: (claimId) =>
      inBackground(claimId, async () => {
        const stored = await claims.load(claimId);
        for (const posted of await cards.ofClaim(claimId))
          if (stored && !hasForm(posted, stored.claim)) redrawLater(posted);
      }),
    tend: () => {
      openForms.tidy();
      leftBehind.look();
    },
    stop: leftBehind.stop,
    idle: async () => {
      do {
        await leftBehind.idle();
        await Promise.all(running);
      } while (running.size > 0);
    },
  };
};
