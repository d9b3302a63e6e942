import type { Card } from '../../cards/card.ts';
import type { Reader } from '../../cards/reader.ts';
import type { Store } from '../../storage/store.ts';
import type { BotCredentials } from '../bot-credentials.ts';
import type { Clock } from '../clock.ts';
import type { Failure } from '../failure-card.ts';
import type { Receive } from '../http/receive.ts';
import { createLiveCards, type LiveCards, type LiveCardsParts } from '../live-cards.ts';
import type { Log } from '../log.ts';
import type { Messenger } from '../messenger.ts';
import { createSendingLimits } from '../notifier/limits/sending-limits.ts';
import { createSharedCounters } from '../notifier/limits/shared-counters.ts';
import { answers, updates } from '../notifier/retry-policy.ts';
import type { OutsiderReason } from '../outsider-card.ts';
import type { OweAnswer } from '../owe-answer.ts';
import { type Pace, systemPace } from '../pace.ts';
import type { Roles } from '../roles.ts';
import { createStop } from '../stop.ts';
import type { AnswerTurn } from '../turn.ts';
import { createCarryOut } from './carry-out.ts';
import { ChannelAuthentication } from './channel-authentication.ts';
import { ClaimsBot } from './claims-bot.ts';
import { createCredentialsFactory } from './credentials.ts';
import { type Ending, type LimitedPosts, limitedPosts } from './limited-posts.ts';
import { createPosts } from './posts.ts';
import { createProfiles } from './profiles.ts';
import { createServiceUrlRule } from './service-url.ts';
import { TeamsAdapter } from './teams-adapter.ts';
import { createTurns } from './turns.ts';

export type TeamsParts = {
  readonly credentials: BotCredentials;
  /** Entra tenant ids; empty = every tenant (local mode). */
  readonly allowedTenants: readonly string[];
  readonly localMode: boolean;
  readonly roles: Roles;
  readonly store: LiveCardsParts['store'] & Pick<Store, 'settings'>;
  readonly draw: LiveCardsParts['draw'];
  readonly drawNews: LiveCardsParts['drawNews'];
  readonly drawMoved: LiveCardsParts['drawMoved'];
  readonly answer: AnswerTurn;
  /** Shown to whom the bot does not serve: other tenants, senders without an Entra identity. */
  readonly outsiderCard: (reader: Reader, why: OutsiderReason) => Card;
  /** Shown where nothing better can be said. */
  readonly failureCard: (failure: Failure) => Card;
  /** A place that could not be reached before can be now: what waited for it may go out. */
  readonly onReachable: () => void;
  readonly owe: OweAnswer;
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

export type Teams = {
  readonly receive: Receive;
  readonly messenger: Messenger;
  readonly liveCards: LiveCards;
  /** The bot's own token, for inline pictures; it may go to the connector's hosts only. Null in local mode. */
  readonly botToken: () => Promise<string | null>;
  /** Resolves when no message update is under way. */
  readonly idle: () => Promise<void>;
  /** From now on nothing is tried again, and after a few seconds no answer of Teams is waited for. Returns at once. */
  readonly stop: () => void;
};

/** Milliseconds that requests under way may take when the bot is closed: the id of what has left is worth having. */
const lastAnswers = 5_000;

/** What the bot sends by itself. A reply in a thread goes to the conversation `<channel id>;messageid=<root id>`. */
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

/** The bot's side of Teams; the only folder that knows the SDK. */
export const createTeams = (parts: TeamsParts): Teams => {
  const { credentials, localMode, store, clock, log, pace = systemPace, random = Math.random } = parts;
  if (credentials.appId === '' && !localMode) throw new Error('outside local mode the bot needs an app id');
  const factory = createCredentialsFactory(credentials, {
    clock,
    onFailure: (error) => log.error({ error, correlationId: parts.newId() }, 'the bot got no token'),
  });
  const authentication = new ChannelAuthentication(credentials, factory, clock);
  const { connectors } = authentication;
  // The shared counters go by the process's own time: under any other pace the sliding windows hold alone.
  const limits = createSendingLimits(pace, pace === systemPace ? createSharedCounters() : undefined);
  const unlimited = createPosts(connectors, clock, parts.requestTimeout);
  const ending: Ending = { patience: createStop(), answers: createStop() };
  const common = { posts: unlimited, limits, pace, random, ending };
  const posts = limitedPosts({ ...common, waits: false, retryPosts: answers, retryUpdates: answers });
  const once = limitedPosts({ ...common, waits: false, retryUpdates: answers });
  const ownPosts = limitedPosts({ ...common, waits: true, retryUpdates: updates });
  const messenger = createMessenger(ownPosts);
  const liveCards = createLiveCards({ ...parts, messenger });
  const carryOut = createCarryOut({
    posts,
    once,
    owe: parts.owe,
    liveCards,
    conversations: store.conversations,
    clock,
    log,
  });
  const turns = createTurns({
    ...parts,
    settings: store.settings,
    conversations: store.conversations,
    posts,
    carryOut,
    profile: createProfiles(connectors, clock),
  });
  const adapter = new TeamsAdapter({
    ...parts,
    authentication,
    trustsServiceUrl: createServiceUrlRule({ localMode, channelMetadataUrl: credentials.BotOpenIdMetadata }),
    bot: new ClaimsBot(turns),
  });
  return {
    receive: (delivery) => adapter.receive(delivery),
    messenger,
    liveCards,
    botToken: () => factory.botToken(),
    idle: async () => {
      await adapter.idle();
      await liveCards.idle();
    },
    stop: () => {
      ending.patience.stop();
      liveCards.stop();
      setTimeout(ending.answers.stop, lastAnswers).unref();
    },
  };
};
