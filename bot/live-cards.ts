import type { Card } from '../cards/card.ts';
import type { Claim, ClaimId } from '../claims/claim.ts';
import type { ClaimEvent } from '../claims/event.ts';
import type { PostedCard } from '../storage/card-repository.ts';
import type { StoredClaim } from '../storage/claim-repository.ts';
import type { Store } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Messenger, SendResult } from './messenger.ts';
import { createNewestWins } from './newest-wins.ts';
import type { LiveCard } from './turn.ts';
import { whatBecomesOf } from './what-becomes-of-card.ts';

export type About = NonNullable<LiveCard['about']>;
/** Where a message stands. */
export type Shown = Pick<PostedCard, 'referenceKey' | 'conversationId' | 'activityId'>;

/** What happened to a claim, for those who read its cards. */
export type Change = {
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  /** The card that was pressed: its answer brings it up to date. */
  readonly pressedCardId?: string | undefined;
  /** Id of the conversation whose answer tells of it. */
  readonly answeredIn?: string | undefined;
};

/**
 * Posts and updates the cards of claims: which message shows which claim, drawn from how many of its events, is remembered, and
 * a card that the claim has left behind is drawn again. Of what is to be done with one message only the newest is.
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
  /** Draws what waited for forms that have been left lying. */
  readonly tend: () => void;
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

/** Milliseconds after which a form that was opened counts as left lying. */
const formPatience = 10 * 60_000;

type OpenForm = { readonly claimId: ClaimId; readonly version: number; readonly until: number; waiting: boolean };

const laneOf = ({ conversationId, activityId }: Shown): string => `${conversationId.split(';')[0]}|${activityId}`;
const isSameMessage = (a: Shown, b: Shown): boolean =>
  a.conversationId === b.conversationId && a.activityId === b.activityId;
const notSent: SendResult = { outcome: 'not-sent' };

export const createLiveCards = (parts: LiveCardsParts): LiveCards => {
  const { store, messenger, draw, clock, log } = parts;
  const { cards, claims, conversations } = store;
  const lane = createNewestWins<SendResult>();
  const running = new Set<Promise<void>>();
  const openForms = new Map<string, OpenForm>();

  const inBackground = (claimId: ClaimId, work: () => Promise<unknown>): void => {
    const done = work()
      .then(() => {})
      .catch((error: unknown) => log.error({ claimId, error }, 'updating the cards of a claim failed'))
      .finally(() => running.delete(done));
    running.add(done);
  };

  const eventsSince = (posted: PostedCard, stored: StoredClaim): readonly ClaimEvent[] =>
    posted.events === undefined ? [] : stored.events.slice(posted.events);

  const remember = async (message: Shown, about: About): Promise<PostedCard> => {
    const known = await cards.ofClaim(about.claimId);
    const beside = known.filter((one) => one.conversationId === message.conversationId && !isSameMessage(one, message));
    // The desk's card stays where it is: what a reviewer opens again elsewhere in the conversation is a copy.
    const isCopy = about.kind === 'review' && beside.some(({ kind }) => kind === 'review');
    const posted: PostedCard = { ...about, ...message, kind: isCopy ? 'copy' : about.kind };
    const isKnown = known.some(
      (one) => isSameMessage(one, posted) && one.kind === posted.kind && one.events === posted.events,
    );
    if (!isKnown) await cards.remember(posted);
    const former = beside.find(({ kind }) => kind === 'copy' && kind === posted.kind);
    if (former) inBackground(former.claimId, () => sayMoved(former));
    return posted;
  };

  const sayMoved = async (former: PostedCard): Promise<void> => {
    const reference = await conversations.reference(former.referenceKey);
    const card = await parts.drawMoved(former);
    if (reference && !reference.disabled && card)
      await lane(laneOf(former), () => messenger.update(reference, former.activityId, card));
  };

  const postAnew = async (posted: PostedCard, card: Card): Promise<SendResult> => {
    const reference = await conversations.reference(posted.referenceKey);
    const result = reference ? await messenger.postInThread(reference, null, card) : notSent;
    if (result.outcome === 'sent') await cards.remember({ ...posted, activityId: result.activityId });
    else await cards.forget(posted);
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
    const posted = (await cards.ofClaim(shown.claimId)).find((one) => isSameMessage(one, shown));
    const { card, events } = posted ? await drawNewest(posted) : { card: null, events: 0 };
    if (!posted || !card) return notSent;
    const result = await messenger.update(reference, posted.activityId, card);
    const drawn: PostedCard = { ...posted, events };
    if (result.outcome === 'message-gone') return postAnew(drawn, card);
    if (result.outcome !== 'sent')
      log.warn({ claimId: posted.claimId, outcome: result.outcome }, 'a card was not updated');
    else await cards.remember(drawn);
    return result;
  };
  const redraw = (posted: PostedCard): void =>
    inBackground(posted.claimId, () => lane(laneOf(posted), () => redrawNow(posted)));

  const tell = (posted: PostedCard, claim: Claim, events: readonly ClaimEvent[]): void =>
    inBackground(posted.claimId, async () => {
      const reference = await conversations.reference(posted.referenceKey);
      const news = reference && !reference.disabled ? await parts.drawNews(claim, posted, events) : null;
      if (reference && news) await messenger.post(reference, news.card, { summary: news.summary });
    });

  /** A form that was opened on the message waits for its answer, unless the claim has moved on under it. */
  const formOn = (posted: PostedCard, claim: Claim): OpenForm | null => {
    const form = openForms.get(laneOf(posted));
    if (!form) return null;
    if (form.claimId === claim.id && form.version === claim.version && form.until > clock.now().epochMilliseconds)
      return form;
    openForms.delete(laneOf(posted));
    return null;
  };

  const bring = (posted: PostedCard, { claim, events, answeredIn }: Change): void => {
    const form = formOn(posted, claim);
    const what = whatBecomesOf(posted, claim, events);
    if (what === 'nothing') return;
    if (form) form.waiting = true;
    else if (what === 'redraw') {
      redraw(posted);
      return;
    }
    if (answeredIn !== posted.conversationId) tell(posted, claim, events);
  };

  /** The message has its id, or its new card: the claim may have moved since that was drawn. */
  const catchUp = async (posted: PostedCard, isNew: boolean): Promise<void> => {
    const stored = await claims.load(posted.claimId);
    const now = (await cards.ofClaim(posted.claimId)).find((one) => isSameMessage(one, posted));
    // Something newer is on its way to the message already.
    if (now?.kind !== posted.kind || now.events !== posted.events) return;
    const events = stored ? eventsSince(posted, stored) : [];
    if (!stored || events.length === 0) return;
    const what = whatBecomesOf(posted, stored.claim, events);
    // Nobody can have typed in a form that has only just come; beside one that stood there already it was told.
    if (what === 'redraw' || (what === 'tell' && isNew)) redraw(posted);
  };

  const forgetFormer = async (message: Shown, about: LiveCard['about'], before: ClaimId | undefined): Promise<void> => {
    for (const claimId of new Set([before, about?.claimId]))
      for (const posted of claimId === undefined ? [] : await cards.ofClaim(claimId))
        if (isSameMessage(posted, message) && (posted.claimId !== about?.claimId || posted.kind !== about.kind))
          await cards.forget(posted);
  };

  return {
    posted: async (message, about) => catchUp(await remember(message, about), true),
    show: async (message, about, before, send) => {
      openForms.delete(laneOf(message));
      await forgetFormer(message, about, before);
      // Before it is sent: what is drawn for the message from now on is this.
      const posted = about && (await remember(message, about));
      const result = await lane(laneOf(message), send);
      if (posted && result.outcome === 'sent') await catchUp(posted, false);
      return result;
    },
    shownOn: async (referenceKey, activityId, claimId) =>
      (await cards.ofClaim(claimId)).find(
        (one) => one.referenceKey === referenceKey && one.activityId === activityId,
      ) ?? null,
    opened: async (message, claimId, card) => {
      const form = openForms.get(laneOf(message));
      openForms.delete(laneOf(message));
      const stored = await claims.load(claimId);
      if (stored && JSON.stringify(card).includes('"type":"Input.')) {
        const until = clock.now().epochMilliseconds + formPatience;
        openForms.set(laneOf(message), {
          claimId,
          version: stored.claim.version,
          until,
          waiting: form?.waiting ?? false,
        });
      }
    },
    changed: (change) =>
      inBackground(change.claim.id, async () => {
        for (const posted of await cards.ofClaim(change.claim.id))
          if (posted.activityId !== change.pressedCardId) bring(posted, change);
      }),
    refresh: (claimId) =>
      inBackground(claimId, async () => {
        const stored = await claims.load(claimId);
        for (const posted of await cards.ofClaim(claimId)) if (stored && !formOn(posted, stored.claim)) redraw(posted);
      }),
    tend: () => {
      const now = clock.now().epochMilliseconds;
      for (const [key, form] of openForms) {
        if (form.until > now) continue;
        openForms.delete(key);
        if (!form.waiting) continue;
        inBackground(form.claimId, async () => {
          for (const posted of await cards.ofClaim(form.claimId)) if (laneOf(posted) === key) redraw(posted);
        });
      }
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
