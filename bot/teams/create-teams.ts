import type { Store } from '../../storage/store.ts';
import type { Receive } from '../http/receive.ts';
import type { LiveCards } from '../live-cards.ts';
import type { OweAnswer } from '../owe-answer.ts';
import { createCarryOut } from './carry-out.ts';
import { ClaimsBot } from './claims-bot.ts';
import type { TeamsConnection } from './connect-to-teams.ts';
import { TeamsAdapter, type TeamsAdapterParts } from './teams-adapter.ts';
import { createTurns, type TurnsParts } from './turns.ts';

export type TeamsParts = Pick<
  TurnsParts,
  'allowedTenants' | 'roles' | 'answer' | 'outsiderCard' | 'onReachable' | 'clock'
> &
  Pick<TeamsAdapterParts, 'failureCard' | 'newId' | 'log'> & {
    readonly connection: TeamsConnection;
    readonly store: Pick<Store, 'settings' | 'conversations'>;
    readonly liveCards: LiveCards;
    readonly owe: OweAnswer;
  };

/** What comes from Teams, and its answers. */
export type Teams = {
  readonly receive: Receive;
  /** Resolves when no work that follows an answer is under way. */
  readonly idle: () => Promise<void>;
};

export const createTeams = (parts: TeamsParts): Teams => {
  const { connection, store, liveCards, owe, clock, log } = parts;
  const { settings, conversations } = store;
  const { posts, once, profile, authentication, trustsServiceUrl } = connection;
  const carryOut = createCarryOut({ posts, once, owe, liveCards, conversations, clock, log });
  const bot = new ClaimsBot(createTurns({ ...parts, settings, conversations, posts, carryOut, profile }));
  const adapter = new TeamsAdapter({ ...parts, authentication, trustsServiceUrl, bot });
  return { receive: (delivery) => adapter.receive(delivery), idle: () => adapter.idle() };
};
