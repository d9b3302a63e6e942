import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Card } from '../../cards/card.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { filledFolder } from './filled-store.ts';
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
const mostTimesBare = 2.2;
/** Of the same step built the plain way, by how many claims there are: 100 and 10,000. */
const mostTimesPlain = { few: 1, many: 0.1 } as const;
/** Milliseconds in which the store carries its log over, once nothing more comes. */
const settled = 4_000;

const ways = ['bare', 'whole', 'updated', 'few', 'many'] as const;
type Way = (typeof ways)[number];

const byWay = <T>(make: () => T): Record<Way, T> => ({
  bare: make(),
  whole: make(),
  updated: make(),
  few: make(),
  many: make(),
});

const names: Readonly<Record<Way, string>> = {
  bare: 'bare botbuilder bot, static card',
  whole: 'durable form step, 10,000 claims',
  updated: 'durable form step, message updated',
  few: 'built the plain way, 100 claims',
  many: 'built the plain way, 10,000 claims',
};

type Load = { readonly warmUp: number; readonly turns: number; readonly every: number };

const usual: Load = { warmUp, turns: turnsPerRound, every: 1 };

/** Turns to warm up, turns of a round, and in which rounds. The plain way writes all claims each turn: seconds where they are many. */
const loads: Readonly<Record<Way, Load>> = {
  bare: usual,
  whole: usual,
  updated: usual,
  few: { warmUp: 3_500, turns: 210, every: 1 },
  many: { warmUp: 7, turns: 7, every: 5 },
};

/** Milliseconds of CPU per turn. */
type Cost = { readonly user: number; readonly total: number };

/** Medians, and what each round cost. */
type Summary = Cost & { readonly rounds: readonly Cost[] };

type Server = { readonly process: ChildProcess; readonly url: string };

const ask = async (child: ChildProcess, order: ServerOrder): Promise<ServerReport> => {
  const answer = once(child, 'message');
  child.send(order);
  const [report]: ServerReport[] = await answer;
  if (!report) throw new Error('the server said nothing');
  return report;
};

const start = async (order: Extract<ServerOrder, object>): Promise<Server> => {
  // The bare one and the plain one are started as samples are.
  const execArgv = order.start === 'whole' ? [...flagsOfStart] : [];
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

/** All are measured in turns, so that a busy moment of the machine hits them all alike. */
const measureAll = async (
  teams: FakeTeams,
  servers: Readonly<Record<Way, Server>>,
): Promise<Readonly<Record<Way, Summary>>> => {
  const load = createFormLoad(teams);
  const costs = byWay((): Cost[] => []);
  const turnsOf: Record<Way, number> = byWay(() => 0);
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
  for (const way of ways) await once(way, loads[way].warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) {
      const { turns, every } = loads[way];
      if (round % every === 0) costs[way].push(await once(way, turns));
    }
  }
  // The journal has had it all by now; what its documents cost later belongs to the turns too.
  const summary = async (way: Way): Promise<Summary> => {
    const added = await measure(servers[way], async () => {
      if (way !== 'bare') await pause(settled);
      return turnsOf[way];
    });
    const all = costs[way].map(({ user, total }) => ({ user: user + added.user, total: total + added.total }));
    return {
      user: medianOf(all.map(({ user }) => user)),
      total: medianOf(all.map(({ total }) => total)),
      rounds: all,
    };
  };
  return {
    bare: await summary('bare'),
    whole: await summary('whole'),
    updated: await summary('updated'),
    few: await summary('few'),
    many: await summary('many'),
  };
};

/** The median of neighbours in one round, which had the same machine. */
const timesOf = (one: Summary, other: Summary): number =>
  medianOf(one.rounds.map((cost, round) => cost.user / (other.rounds[round]?.user ?? Number.NaN)));

/** A card of the real form for the bare bot to answer with: both write the same out. */
const formCard = async (teams: FakeTeams, whole: Server): Promise<Card> => {
  teams.connectTo(whole.url);
  return (await createFormLoad(teams).run(1, false)).card;
};

/**
 * The server's CPU per turn of the durable form step, beside a bare bot's and the same step's built the plain way, the load
 * being in another process.
 */
export const turnCost = async (print: (line: string) => void): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'cpor-bench-'));
  const teams = await startFakeTeams({ withoutTokens: true });
  const dataDir = await filledFolder(10_000);
  const whole = await start({ start: 'whole', dataDir });
  const card = await formCard(teams, whole);
  const servers = {
    bare: await start({ start: 'bare', card }),
    whole,
    // A process of its own: what is done after an answer would else be counted in the next round.
    updated: await start({ start: 'whole', dataDir: join(directory, 'updated') }),
    few: await start({ start: 'plain', file: join(directory, 'few.json'), claims: 100 }),
    many: await start({ start: 'plain', file: join(directory, 'many.json'), claims: 10_000 }),
  };
  try {
    const costs = await measureAll(teams, servers);
    const rows = ways.map((way): Row => {
      const { user, total } = costs[way];
      return [names[way], user.toFixed(3), total.toFixed(3), `${timesOf(costs[way], costs.bare).toFixed(2)}×`];
    });
    print(tableOf(['ms of CPU per turn, 4 connections', 'user', 'user+system', 'user, bare = 1'], rows));
    print('');
    const ratio = timesOf(costs.whole, costs.bare);
    print(goal(`user CPU of a durable form step ≤ ${mostTimesBare}× the bare bot's`, ratio <= mostTimesBare));
    for (const [way, most] of Object.entries(mostTimesPlain) as ['few' | 'many', number][]) {
      const times = costs.whole.total / costs[way].total;
      print(
        goal(`CPU of a durable form step ≤ ${most}× that of one ${names[way]}: ${times.toFixed(3)}×`, times <= most),
      );
    }
  } finally {
    await Promise.all(Object.values(servers).map(stop));
    await teams.close();
    await rm(directory, { recursive: true, force: true });
  }
};
