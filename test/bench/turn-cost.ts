import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Card } from '../../cards/card.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { flagsOfStart } from './flags-of-start.ts';
import { createFormLoad } from './form-load.ts';
import { goal, medianOf, type Row, tableOf } from './report.ts';
import type { ServerOrder, ServerReport } from './turn-cost-server.ts';

/**
 * Turns until the compiler is done with a server: a bot that runs for weeks is measured, not its first minute. Measured, the
 * whole bot's turn costs a sixth less after 20,000 than after 3,000.
 */
const warmUp = 20_000;
/** Rounds in turns, so that a busy moment of the machine spoils few. */
const rounds = 15;
const turnsPerRound = 700;
const mostTimesBare = 1.5;
/** Milliseconds in which the store puts documents in their places, once nothing more comes. */
const settled = 4_000;

/** Milliseconds of CPU per turn. */
type Cost = { readonly user: number; readonly total: number };

/** Medians; the last of user time. */
type Summary = Cost & { readonly timesBare: number };

type Server = { readonly process: ChildProcess; readonly url: string };

const ask = async (child: ChildProcess, order: ServerOrder): Promise<ServerReport> => {
  const answer = once(child, 'message');
  child.send(order);
  const [report]: ServerReport[] = await answer;
  if (!report) throw new Error('the server said nothing');
  return report;
};

const start = async (order: Extract<ServerOrder, object>): Promise<Server> => {
  // The bare one is started as samples are.
  const execArgv = order.start === 'bare' ? [] : [...flagsOfStart];
  const child = fork(join(import.meta.dirname, 'turn-cost-server.ts'), { execArgv });
  const report = await ask(child, order);
  if (!('url' in report)) throw new Error('the server did not start');
  return { process: child, url: report.url };
};

const stop = async ({ process: child }: Server): Promise<void> => {
  const ended = once(child, 'exit');
  const order: ServerOrder = 'stop';
  child.send(order);
  await ended;
};

/** The three are measured in turns, so that a busy moment of the machine hits them all alike. */
const measureAll = async (
  teams: FakeTeams,
  servers: Readonly<Record<Way, Server>>,
): Promise<Readonly<Record<Way, Summary>>> => {
  const load = createFormLoad(teams);
  const costs: Record<Way, Cost[]> = { bare: [], whole: [], updated: [] };
  const turnsOf: Record<Way, number> = { bare: 0, whole: 0, updated: 0 };
  /** Of all turns together, which `work` counts. */
  const measure = async (server: Server, work: () => Promise<number>): Promise<Cost> => {
    await ask(server.process, 'begin');
    const turns = await work();
    const usage = await ask(server.process, 'end');
    if (!('user' in usage)) throw new Error('the server did not report');
    const perTurn = (microseconds: number) => microseconds / 1000 / turns;
    return { user: perTurn(usage.user), total: perTurn(usage.user + usage.system) };
  };
  const once = (way: Way, turns: number): Promise<Cost> => {
    teams.connectTo(servers[way].url);
    return measure(servers[way], async () => {
      const made = await load.run(turns, way === 'updated');
      turnsOf[way] += made.turns;
      return made.turns;
    });
  };
  for (const way of ways) await once(way, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) costs[way].push(await once(way, turnsPerRound));
  }
  // The journal has had it all by now; what its documents cost later belongs to the turns too.
  const summary = async (way: Way): Promise<Summary> => {
    const added = await measure(servers[way], async () => {
      if (way !== 'bare') await pause(settled);
      return turnsOf[way];
    });
    return {
      user: medianOf(costs[way].map(({ user }) => user)) + added.user,
      total: medianOf(costs[way].map(({ total }) => total)) + added.total,
      // Of neighbours in one round, so that both had the same machine.
      timesBare: medianOf(
        costs[way].map(({ user }, round) => (user + added.user) / (costs.bare[round]?.user ?? Number.NaN)),
      ),
    };
  };
  return { bare: await summary('bare'), whole: await summary('whole'), updated: await summary('updated') };
};

const ways = ['bare', 'whole', 'updated'] as const;
type Way = (typeof ways)[number];

const names: Readonly<Record<Way, string>> = {
  bare: 'bare botbuilder bot, static card',
  whole: 'durable form step',
  updated: 'durable form step, message updated',
};

/** A card of the real form for the bare bot to answer with: both write the same out. */
const formCard = async (teams: FakeTeams, whole: Server): Promise<Card> => {
  teams.connectTo(whole.url);
  return (await createFormLoad(teams).run(1, false)).card;
};

/** The server's CPU per turn of the durable form step beside a bare bot's, the load being in another process. */
export const turnCost = async (print: (line: string) => void): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'cpor-bench-'));
  const teams = await startFakeTeams({ withoutTokens: true });
  const whole = await start({ start: 'whole', dataDir: join(directory, 'data') });
  const card = await formCard(teams, whole);
  const bare = await start({ start: 'bare', card });
  // A process of its own: what is done after an answer would else be counted in the next round.
  const updated = await start({ start: 'whole', dataDir: join(directory, 'updated') });
  try {
    const costs = await measureAll(teams, { bare, whole, updated });
    const rows = ways.map((way): Row => {
      const { user, total, timesBare } = costs[way];
      return [names[way], user.toFixed(3), total.toFixed(3), `${timesBare.toFixed(2)}×`];
    });
    print(tableOf(['ms of CPU per turn, 4 connections', 'user', 'user+system', 'user, bare = 1'], rows));
    const ratio = costs.whole.timesBare;
    print('');
    print(goal(`user CPU of a durable form step ≤ ${mostTimesBare}× the bare bot's`, ratio <= mostTimesBare));
  } finally {
    await Promise.all([stop(bare), stop(whole), stop(updated)]);
    await teams.close();
    await rm(directory, { recursive: true, force: true });
  }
};
