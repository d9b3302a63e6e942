import { createHttpServer } from '../../../bot/http/create-http-server.ts';
import { createLiveCards, type LiveCards } from '../../../bot/live-cards.ts';
import type { Messenger } from '../../../bot/messenger.ts';
import type { Pages } from '../../../bot/pages/page.ts';
import { connectToTeams, type TeamsConnection } from '../../../bot/teams/connect-to-teams.ts';
import { createTeams } from '../../../bot/teams/create-teams.ts';
import type { AnswerTurn, LiveCard, Reply, Turn } from '../../../bot/turn.ts';
import type { Card } from '../../../cards/card.ts';
import { type FakeTeams, type FakeTeamsOptions, startFakeTeams } from './fake-teams.ts';
import { createMemoryCards, type MemoryCards } from './memory-cards.ts';
import { createMemoryPeople, type MemoryPeople } from './memory-people.ts';

export const alice = {
  id: 'aaaaaaaa-1111-4111-8111-111111111111',
  name: 'Alice',
  tenantId: 'aaaaaaaa-0000-4000-8000-00000000000a',
  email: 'alice@contoso.example',
} as const;

/** A card with a text, two buttons and an input. */
export const sampleCard = (text: string): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text },
    { type: 'Input.Text', id: 'comment' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Next', verb: 'draft.next', data: { claimId: 'CPOR-000001' } },
    { type: 'Action.Execute', title: 'Back', verb: 'draft.back', data: { claimId: 'CPOR-000001' } },
  ],
});

export const replyOf = (text: string, about?: LiveCard['about'], ...further: readonly string[]): Reply => ({
  card: { card: sampleCard(text), ...(about ? { about } : {}) },
  further: further.map((each) => ({ card: sampleCard(each) })),
});

/** The bot's Teams and HTTP rooms with nothing behind them but the `answer` of the test. */
export type TeamsRoom = {
  readonly teams: FakeTeams;
  readonly url: string;
  readonly connection: TeamsConnection;
  readonly liveCards: LiveCards;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
  readonly messenger: Messenger;
  readonly people: MemoryPeople;
  readonly cards: MemoryCards;
  readonly turns: readonly Turn[];
  readonly logged: readonly object[];
  /** The clock goes on by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
  answer: AnswerTurn;
  readonly close: () => Promise<void>;
};

export type TeamsRoomOptions = FakeTeamsOptions & {
  readonly pages?: Pages;
  readonly allowedTenants?: readonly string[];
};

export const openTeamsRoom = async (options: TeamsRoomOptions = {}): Promise<TeamsRoom> => {
  const teams = await startFakeTeams(options);
  const people = createMemoryPeople();
  const cards = createMemoryCards();
  const turns: Turn[] = [];
  const logged: object[] = [];
  let now = Temporal.Instant.from('2026-03-02T09:00:00Z');
  const keep = (detail: object) => void logged.push(detail);
  const log = { info: keep, warn: keep, error: keep };
  const clock = { now: () => now };
  const newId = () => 'correlation-1';
  const store = { settings: people, conversations: people, cards, claims: { load: async () => null } };
  const localMode = options.withoutTokens === true;
  const connection = connectToTeams({ credentials: teams.credentials, localMode, newId, clock, log });
  const { messenger } = connection;
  const nothing = async () => null;
  const liveCards = createLiveCards({
    store,
    messenger,
    draw: nothing,
    drawNews: nothing,
    drawMoved: nothing,
    clock,
    log,
  });
  const room = createTeams({
    connection,
    liveCards,
    allowedTenants: options.allowedTenants ?? [alice.tenantId],
    roles: { actorOf: async (person) => ({ kind: 'person', person, isReviewer: false, isIncentivesAdmin: true }) },
    store,
    answer: (turn) => {
      turns.push(turn);
      return opened.answer(turn);
    },
    outsiderCard: (_reader, why) => sampleCard(`not for you: ${why}`),
    failureCard: ({ correlationId }) => sampleCard(`failed ${correlationId}`),
    onReachable: () => {},
    owe: nothing,
    newId,
    clock,
    log,
  });
  const idle = async (): Promise<void> => {
    await room.idle();
    await liveCards.idle();
  };
  const pages = options.pages ?? {};
  const http = createHttpServer({
    receive: room.receive,
    pages,
    ready: async () => {},
    log,
    host: '127.0.0.1',
    port: 0,
  });
  const { url } = await http.listen();
  teams.connectTo(url);
  const opened: TeamsRoom = {
    teams,
    url,
    connection,
    liveCards,
    idle,
    messenger,
    people,
    cards,
    turns,
    logged,
    advance: (milliseconds) => {
      now = now.add({ milliseconds });
    },
    answer: async () => replyOf('hello'),
    close: async () => {
      await http.close();
      await idle();
      await teams.close();
    },
  };
  return opened;
};
