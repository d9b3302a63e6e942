import type { BeforeLeaving, SendResult } from '../messenger.ts';
import type { SendingLimits } from '../notifier/limits/sending-limits.ts';
import { pauseAfter, type RetryPolicy } from '../notifier/retry-policy.ts';
import type { Pace } from '../pace.ts';
import type { Posts } from './posts.ts';

export type LimitedPostsParts = {
  readonly posts: Posts;
  readonly limits: SendingLimits;
  readonly pace: Pace;
  /** 0 to 1. */
  readonly random: () => number;
  /** What a person waits for goes at once and counts; the rest waits for its place. */
  readonly waits: boolean;
  /** How often a post is tried that surely did not get through; absent, its sender decides. */
  readonly retryPosts?: RetryPolicy;
  readonly retryUpdates: RetryPolicy;
};

/** Posts with the hook of a sender who must know the moment before the request. */
export type LimitedPosts = {
  readonly send: (...args: [...Parameters<Posts['send']>, BeforeLeaving?]) => Promise<SendResult>;
  readonly sendRoot: (...args: [...Parameters<Posts['sendRoot']>, BeforeLeaving?]) => Promise<SendResult>;
  readonly update: Posts['update'];
};

/** Posts within Teams' limits. An update that comes twice changes nothing: it is repeated also when its fate is not known. */
export const limitedPosts = (parts: LimitedPostsParts): LimitedPosts => {
  const { posts, limits, pace, random, waits, retryPosts, retryUpdates } = parts;

  type To = Parameters<SendingLimits['take']>[0];

  const once = async (to: To, request: () => Promise<SendResult>, before?: BeforeLeaving): Promise<SendResult> => {
    const slot = waits ? await limits.take(to) : limits.count(to);
    try {
      await before?.();
      slot.begin(pace.ticks());
      return await request();
    } finally {
      slot.end(pace.ticks());
    }
  };

  const again = async (policy: RetryPolicy, attempt: () => Promise<SendResult>, isIdempotent: boolean) => {
    for (let tries = 1; ; tries += 1) {
      const result = await attempt();
      const mayRepeat = result.outcome === 'throttled' || (isIdempotent && result.outcome === 'unknown');
      if (!mayRepeat || tries >= policy.attempts) return result;
      await pace.wait(pauseAfter(tries, 'retryAfterMs' in result ? result.retryAfterMs : null, random(), policy));
    }
  };

  const post = (attempt: () => Promise<SendResult>): Promise<SendResult> =>
    retryPosts ? again(retryPosts, attempt, false) : attempt();

  return {
    send: (place, card, before) => post(() => once(place, () => posts.send(place, card), before)),
    sendRoot: (root, card, before) => {
      const to = { conversationId: root.teamsChannelId, tenantId: root.tenantId };
      return post(() => once(to, () => posts.sendRoot(root, card), before));
    },
    update: (place, activityId, card) =>
      again(retryUpdates, () => once(place, () => posts.update(place, activityId, card)), true),
  };
};
