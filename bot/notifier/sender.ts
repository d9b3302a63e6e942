import type { NoticeOutcome } from '../../storage/claim-repository.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { LiveCards } from '../live-cards.ts';
import type { Log } from '../log.ts';
import { isRefusedIdentity, type Messenger, type SendResult } from '../messenger.ts';
import type { Pace } from '../pace.ts';
import { createStop } from '../stop.ts';
import type { Delivery } from './delivery.ts';

export type SenderParts = {
  readonly store: Pick<Store, 'conversations' | 'cards'>;
  readonly messenger: Pick<Messenger, 'postInThread'>;
  readonly liveCards: Pick<LiveCards, 'posted'>;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly log: Log;
};

/** What one request led to. `retry`: Teams has not taken the message, or perhaps not. */
export type Attempt =
  | { readonly outcome: Extract<NoticeOutcome, 'sent' | 'failed' | 'recipient-disabled'>; readonly detail?: string }
  | { readonly outcome: 'retry'; readonly retryAfterMs: number | null; readonly detail: string };

/** Makes one request for a message and remembers its id, if it has one. Null where none was made: the sender has stopped. */
export type Sender = {
  readonly send: (delivery: Delivery) => Promise<Attempt | null>;
  /** Ends at once when the sender stops. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
};

/** Milliseconds in which nothing is sent after that. */
const identityPause = 60_000;

export const createSender = ({ store, messenger, liveCards, clock, pace, log }: SenderParts): Sender => {
  const { isStopped, stop, orStop } = createStop();
  let refusedUntil = Number.NEGATIVE_INFINITY;
  const pause = async (milliseconds: number): Promise<void> => {
    if (milliseconds > 0) await orStop(pace.wait(milliseconds));
  };

  /** The message that a delivery is a reply to; null where there is none (any more). */
  const rootOf = async ({ under, reference }: Delivery) => {
    if (!under || reference.conversationType !== 'channel') return null;
    const posted = await store.cards.ofClaim(under.claimId);
    return posted.find(({ kind, referenceKey }) => kind === under.kind && referenceKey === reference.key) ?? null;
  };

  const request = async (delivery: Delivery): Promise<SendResult> => {
    const { reference, card, summary } = delivery;
    const root = await rootOf(delivery);
    let hasLeft = false;
    const mayLeave = (): boolean => {
      hasLeft = !isStopped();
      return hasLeft;
    };
    const posting = messenger.postInThread(reference, root?.activityId ?? null, card, { summary, mayLeave });
    // What has left is waited for, also by a stop: its id is worth having.
    if ((await orStop(posting)) === 'stopped' && !hasLeft) return { outcome: 'not-sent' };
    const result = await posting;
    if (result.outcome !== 'message-gone' || root === null) return result;
    // The thread is gone: the reply begins a new one.
    await store.cards.forget(root);
    return request(delivery);
  };

  const noteRefusedIdentity = (place: string): void => {
    if (pace.ticks() < refusedUntil) return;
    refusedUntil = pace.ticks() + identityPause;
    log.error(
      { place, seconds: identityPause / 1_000 },
      'Teams does not accept the bot (401): check its app id and secret. Sending pauses',
    );
  };

  const send: Sender['send'] = async (delivery) => {
    const { about, reference } = delivery;
    // One of several conversations is gone: it waits without being asked again, while the others are told.
    if (reference.disabled) return { outcome: 'recipient-disabled', detail: reference.disabled.why };
    await pause(refusedUntil - pace.ticks());
    const result = isStopped() ? null : await request(delivery);
    if (result === null || result.outcome === 'not-sent') return null;
    if (isRefusedIdentity(result)) {
      noteRefusedIdentity(reference.key);
      return { outcome: 'retry', retryAfterMs: 0, detail: '401' };
    }
    if (result.outcome === 'sent' && about) {
      const { key: referenceKey, conversationId } = reference;
      await liveCards.posted({ referenceKey, conversationId, activityId: result.activityId }, about);
    }
    if (result.outcome === 'recipient-disabled')
      await store.conversations.disableReference(reference.key, result.detail, clock.now().toString());
    if (result.outcome === 'message-gone') return { outcome: 'failed', detail: 'the thread is gone' };
    return result.outcome === 'sent' ? { outcome: 'sent' } : result;
  };

  return { send, pause, isStopped, stop };
};
