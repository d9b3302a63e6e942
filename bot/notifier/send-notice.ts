import type { Notice } from '../../claims/notices.ts';
import type { NoticeOutcome, NoticeRecord } from '../../storage/claim-repository.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Messenger, SendResult } from '../messenger.ts';
import type { Pace } from '../pace.ts';
import type { Delivery } from './delivery.ts';
import { deliveryId } from './delivery-id.ts';
import { pauseAfter, type RetryPolicy } from './retry-policy.ts';

export type SendNoticeParts = {
  readonly store: Pick<Store, 'claims' | 'conversations' | 'cards'>;
  readonly messenger: Pick<Messenger, 'postInThread'>;
  readonly clock: Clock;
  readonly pace: Pace;
  /** 0 to 1. */
  readonly random: () => number;
  readonly retries: RetryPolicy;
  readonly log: Log;
};

/**
 * Sends one message of a notice, with retries of what surely was not posted. On the disk it is `sending` before the request
 * leaves, so that a crash leaves that behind, and `retrying` during a pause.
 * @returns its last record, not yet written; null when the dispatcher stopped before it could leave.
 */
export type SendNotice = (notice: Notice, delivery: Delivery) => Promise<NoticeRecord | null>;

/** 401: nobody gets anything until an operator has put the credentials right. */
const isRefusedIdentity = (result: SendResult): boolean => result.outcome === 'failed' && /^401\b/.test(result.detail);

/** Milliseconds in which nothing is sent after that. */
const identityPause = 60_000;

const detailOf = (result: SendResult): string | undefined => ('detail' in result ? result.detail : undefined);

const outcomeOf = (result: SendResult): NoticeOutcome =>
  result.outcome === 'throttled' || result.outcome === 'message-gone' ? 'failed' : result.outcome;

/** @returns how to send, and how to stop: pauses end at once, and nothing new leaves. */
export const createSendNotice = (
  parts: SendNoticeParts,
): { readonly send: SendNotice; readonly stop: () => void; readonly isStopped: () => boolean } => {
  const { store, messenger, clock, pace, random, retries, log } = parts;
  const { promise: stopping, resolve: stop } = Promise.withResolvers<'stopped'>();
  let stopped = false;
  let refusedUntil = Number.NEGATIVE_INFINITY;

  const line = (noticeId: string, outcome: NoticeOutcome, detail?: string): NoticeRecord => ({
    noticeId,
    outcome,
    at: clock.now().toString(),
    ...(detail === undefined ? {} : { detail }),
  });

  const pause = async (milliseconds: number): Promise<void> => {
    if (milliseconds > 0) await Promise.race([pace.wait(milliseconds), stopping]);
  };

  /** The message that a delivery is a reply to; null where there is none (any more). */
  const rootOf = async ({ under, reference }: Delivery) => {
    if (!under || reference.conversationType !== 'channel') return null;
    const posted = await store.cards.ofClaim(under.claimId);
    return posted.find(({ kind, referenceKey }) => kind === under.kind && referenceKey === reference.key) ?? null;
  };

  /** One request, or `stopped` where none was made. */
  const attempt = async (delivery: Delivery, leaving: () => Promise<void>): Promise<SendResult | 'stopped'> => {
    const { reference, card } = delivery;
    const root = await rootOf(delivery);
    let hasLeft = false;
    const before = async (): Promise<void> => {
      if (stopped) throw new Error('the dispatcher has stopped');
      hasLeft = true;
      await leaving();
    };
    const posting = messenger.postInThread(reference, root?.activityId ?? null, card, before);
    const first = await Promise.race([posting.catch(() => 'rejected'), stopping]);
    if (first === 'stopped' && !hasLeft) return 'stopped';
    const result = await posting;
    if (result.outcome !== 'message-gone' || root === null) return result;
    // The thread is gone: the reply begins a new one.
    await store.cards.forget(root);
    return attempt(delivery, leaving);
  };

  const noteRefusedIdentity = (noticeId: string): void => {
    if (pace.ticks() < refusedUntil) return;
    refusedUntil = pace.ticks() + identityPause;
    log.error(
      { noticeId, seconds: identityPause / 1_000 },
      'Teams does not accept the bot (401): check its app id and secret. Sending pauses',
    );
  };

  const untilSettled = async (notice: Notice, delivery: Delivery): Promise<SendResult | null> => {
    const id = deliveryId(notice, delivery);
    const record = (outcome: NoticeOutcome, detail?: string): Promise<void> =>
      store.claims.recordNotices(notice.claimId, [line(id, outcome, detail)]);
    for (let tries = 1; ; tries += 1) {
      await pause(refusedUntil - pace.ticks());
      if (stopped) return null;
      const result = await attempt(delivery, () => record('sending'));
      if (result === 'stopped') return null;
      const refused = isRefusedIdentity(result);
      if (refused) noteRefusedIdentity(id);
      const mayRepeat =
        refused || result.outcome === 'throttled' || (result.outcome === 'unknown' && delivery.repeatable === true);
      if (!mayRepeat || tries >= retries.attempts) return result;
      await record('retrying', detailOf(result) ?? result.outcome);
      await pause(pauseAfter(tries, result.outcome === 'throttled' ? result.retryAfterMs : null, random(), retries));
    }
  };

  const send: SendNotice = async (notice, delivery) => {
    const { about, reference } = delivery;
    // One of several conversations is gone: it waits without being asked again, while the others are told.
    if (reference.disabled) return line(deliveryId(notice, delivery), 'recipient-disabled', reference.disabled.why);
    const result = await untilSettled(notice, delivery);
    if (result === null) return null;
    if (result.outcome === 'sent' && about) {
      const { activityId } = result;
      const { key: referenceKey, conversationId } = reference;
      await store.cards.remember({ ...about, referenceKey, conversationId, activityId });
    }
    if (result.outcome === 'recipient-disabled')
      await store.conversations.disableReference(reference.key, result.detail, clock.now().toString());
    return line(deliveryId(notice, delivery), outcomeOf(result), detailOf(result));
  };

  return {
    send,
    isStopped: () => stopped,
    stop: () => {
      stopped = true;
      stop('stopped');
    },
  };
};
