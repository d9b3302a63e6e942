import type { BotCredentials } from '../bot-credentials.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Messenger } from '../messenger.ts';
import { createSendingLimits } from '../notifier/limits/sending-limits.ts';
import { createSharedCounters } from '../notifier/limits/shared-counters.ts';
import { answers, updates } from '../notifier/retry-policy.ts';
import { type Pace, systemPace } from '../pace.ts';
import { createStop } from '../stop.ts';
import { ChannelAuthentication } from './channel-authentication.ts';
import { createCredentialsFactory } from './credentials.ts';
import { type Ending, type LimitedPosts, limitedPosts } from './limited-posts.ts';
import { createPosts } from './posts.ts';
import { createProfiles, type Profiles } from './profiles.ts';
import { createServiceUrlRule } from './service-url.ts';

export type TeamsConnectionParts = {
  readonly credentials: BotCredentials;
  readonly localMode: boolean;
  readonly newId: () => string;
  readonly clock: Clock;
  /** The process's own unless told. */
  readonly pace?: Pace;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Milliseconds until a request that Teams does not answer is given up; 15,000 unless told. */
  readonly requestTimeout?: number;
  readonly log: Log;
};

/** The way to Teams: what the bot sends and asks, and whose word it takes. */
export type TeamsConnection = {
  readonly authentication: ChannelAuthentication;
  /** Whether the bot sends anything to that service URL. */
  readonly trustsServiceUrl: (serviceUrl: string) => boolean;
  /** Answers to turns: they wait for nobody, and are repeated for as long as somebody may wait for them. */
  readonly posts: LimitedPosts;
  /** As `posts`, but a post is tried once. */
  readonly once: LimitedPosts;
  /** What the bot sends by itself: it waits until Teams' limits allow. */
  readonly messenger: Messenger;
  readonly profile: Profiles;
  /** The bot's own token, for inline pictures; it may go to the connector's hosts only. Null in local mode. */
  readonly botToken: () => Promise<string | null>;
  /** From now on nothing is tried again, and after a few seconds no answer of Teams is waited for. Returns at once. */
  readonly stop: () => void;
};

/** Milliseconds that requests under way may take when the bot is closed: the id of what has left is worth having. */
const lastAnswers = 5_000;

/** A reply in a thread goes to the conversation `<channel id>;messageid=<root id>`. */
const createMessenger = (posts: LimitedPosts): Messenger => ({
  post: (reference, card, options) => posts.send(reference, card, options),
  postInThread: (reference, rootId, card, options) => {
    const { serviceUrl, conversationId, conversationType, tenantId, botId } = reference;
    if (conversationType !== 'channel') return posts.send(reference, card, options);
    const teamsChannelId = reference.teamsChannelId ?? conversationId;
    if (rootId === null) return posts.sendRoot({ serviceUrl, teamsChannelId, tenantId, botId }, card, options);
    const thread = { serviceUrl, conversationId: `${conversationId};messageid=${rootId}`, tenantId };
    return posts.send(thread, card, options);
  },
  update: (reference, activityId, card) => posts.update(reference, activityId, card),
});

export const connectToTeams = (parts: TeamsConnectionParts): TeamsConnection => {
  const { credentials, localMode, newId, clock, log, pace = systemPace, random = Math.random } = parts;
  if (credentials.appId === '' && !localMode) throw new Error('outside local mode the bot needs an app id');
  const factory = createCredentialsFactory(credentials, {
    clock,
    onFailure: (error) => log.error({ error, correlationId: newId() }, 'the bot got no token'),
  });
  const authentication = new ChannelAuthentication(credentials, factory, clock);
  const { connectors } = authentication;
  // The shared counters go by the process's own time: under any other pace the sliding windows hold alone.
  const limits = createSendingLimits(pace, pace === systemPace ? createSharedCounters() : undefined);
  const ending: Ending = { patience: createStop(), answers: createStop() };
  const common = { posts: createPosts(connectors, clock, parts.requestTimeout), limits, pace, random, ending };
  return {
    authentication,
    trustsServiceUrl: createServiceUrlRule({ localMode, channelMetadataUrl: credentials.BotOpenIdMetadata }),
    posts: limitedPosts({ ...common, waits: false, retryPosts: answers, retryUpdates: answers }),
    once: limitedPosts({ ...common, waits: false, retryUpdates: answers }),
    messenger: createMessenger(limitedPosts({ ...common, waits: true, retryUpdates: updates })),
    profile: createProfiles(connectors, clock),
    botToken: () => factory.botToken(),
    stop: () => {
      ending.patience.stop();
      setTimeout(ending.answers.stop, lastAnswers).unref();
    },
  };
};
