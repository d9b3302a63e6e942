import type { Card } from '../../cards/card.ts';
import type { PostOptions, SendResult } from '../messenger.ts';
import type { SendingLimits } from '../notifier/limits/sending-limits.ts';
import { pauseAfter, type RetryPolicy } from '../notifier/retry-policy.ts';
import type { Pace } from '../pace.ts';
import type { Stop } from '../stop.ts';
import type { ChannelRoot, Place, Posts } from './posts.ts';

export type LimitedPostsParts = {
  readonly posts: Posts;
  readonly limits: SendingLimits;
  readonly pace: Pace;
  /** 0 to 1. */
  readonly random: () => number;
  /** What a person waits for goes at once and counts; the rest waits for its place. */
  readonly waits: boolean;
  /** How a post is tried again that Teams has not taken, or perhaps not; absent, its sender decides. */
  readonly retryPosts?: RetryPolicy;
  readonly retryUpdates: RetryPolicy;
  readonly ending: Ending;
};

/** How a bot that is being closed comes to its end also while Teams is out. */
export type Ending = {
  /** Nothing is waited for any more: what was tried once is given up. */
  readonly patience: Stop;
  /** Teams' answers are waited for no longer. */
  readonly answers: Stop;
};

const unanswered: SendResult = { outcome: 'retry', retryAfterMs: null, detail: 'no answer' };

export type LimitedPosts = {
  readonly send: (place: Place, card: Card, options?: PostOptions) => Promise<SendResult>;
  readonly sendRoot: (root: ChannelRoot, card: Card, options?: PostOptions) => Promise<SendResult>;
  readonly update: Posts['update'];
};

/** Posts within Teams' limits. */
export const limitedPosts = (parts: LimitedPostsParts): LimitedPosts => {
  const { posts, limits, pace, random, waits, retryPosts, retryUpdates, ending } = parts;
  type To = Parameters<SendingLimits['take']>[0];

  const once = async (
    to: To,
    request: () => Promise<SendResult>,
    mayLeave?: PostOptions['mayLeave'],
  ): Promise<SendResult> => {
    const slot = waits ? await ending.patience.orStop(limits.take(to)) : limits.count(to);
    if (slot === 'stopped') return { outcome: 'not-sent' };
    try {
      if (mayLeave && !mayLeave()) return { outcome: 'not-sent' };
      slot.begin(pace.ticks());
      const result = await ending.answers.orStop(request());
      return result === 'stopped' ? unanswered : result;
    } finally {
      slot.end(pace.ticks());
    }
  };
  const again = async (policy: RetryPolicy, attempt: () => Promise<SendResult>): Promise<SendResult> => {
    const since = pace.ticks();
    for (let tries = 1; ; tries += 1) {
      const result = await attempt();
      if (result.outcome !== 'retry') return result;
      const pause = pauseAfter(tries, result.retryAfterMs, random(), policy);
      if (pace.ticks() + pause - since > policy.giveUpAfter) return result;
      if ((await ending.patience.orStop(pace.wait(pause))) === 'stopped') return result;
    }
  };
  const post = (attempt: () => Promise<SendResult>): Promise<SendResult> =>
    retryPosts ? again(retryPosts, attempt) : attempt();

  return {
    send: (place, card, { mayLeave, ...said } = {}) =>
      post(() => once(place, () => posts.send(place, card, said), mayLeave)),
    sendRoot: (root, card, { mayLeave, ...said } = {}) => {
      const to = { conversationId: root.teamsChannelId, tenantId: root.tenantId };
      return post(() => once(to, () => posts.sendRoot(root, card, said), mayLeave));
    },
    update: (place, activityId, card) =>
      again(retryUpdates, () => once(place, () => posts.update(place, activityId, card))),
  };
};
