import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { filledFolder } from './filled-store.ts';
import { flagsOfStart } from './flags-of-start.ts';
import { goal, medianOf } from './report.ts';

const sizes = [100, 50_000] as const;
const rounds = 5;
/** Milliseconds from the start of the process to its first answer. */
const goalMilliseconds = 1_200;

const main = join(import.meta.dirname, '../../bot/main.js');

/** The address in what the process says when it listens. */
const addressOf = async (bot: ChildProcess): Promise<string> => {
  let said = '';
  // Read on to the end: a process whose output is cut off dies of it.
  bot.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  while (bot.exitCode === null) {
    const port = /localhost:(\d+)/.exec(said)?.[1];
    if (port !== undefined) return `http://127.0.0.1:${port}`;
    await Promise.race([once(bot, 'exit'), ...(bot.stdout ? [once(bot.stdout, 'data')] : [])]);
  }
  throw new Error(`the bot did not start: ${said}`);
};

/** Milliseconds until a process of its own has answered the first message: a list of a person's claims. */
const startOnce = async (dataDir: string, teams: FakeTeams): Promise<number> => {
  const from = performance.now();
  const bot = spawn(process.execPath, [...flagsOfStart, main], {
    cwd: dataDir,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', PLAYGROUND: 'off', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(bot, 'exit');
  try {
    teams.connectTo(await addressOf(bot));
    const person = teams.person({
      id: '11111111-0000-4000-8000-000000000007',
      tenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
      name: 'Ada',
    });
    const before = teams.messagesOf(person.chat).length;
    const { status } = await teams.deliver(person.activity({ type: 'message', text: 'my claims' }));
    if (status !== 200) throw new Error(`the first message was answered ${status}`);
    if (teams.messagesOf(person.chat).length <= before) throw new Error('the first message got no card');
    return performance.now() - from;
  } finally {
    bot.kill();
    await ended;
  }
};

/** How long a start takes, from nothing to the first answer, with few claims in the store and with many. */
export const startToAnswer = async (print: (line: string) => void): Promise<void> => {
  const teams = await startFakeTeams({ withoutTokens: true });
  const times = new Map<number, number[]>(sizes.map((claims) => [claims, []]));
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const claims of sizes) times.get(claims)?.push(await startOnce(await filledFolder(claims), teams));
  } finally {
    await teams.close();
  }
  for (const [claims, each] of times)
    print(
      `start of the process to its first answer, ${claims.toLocaleString('en')} claims in the store: ${each.map((time) => time.toFixed(0)).join(', ')} ms`,
    );
  const [few = Number.NaN, many = Number.NaN] = [...times.values()].map(medianOf);
  print(goal(`the median is under ${goalMilliseconds} ms with 50,000 claims`, many < goalMilliseconds));
  const growth = many / few;
  print(
    goal(
      `with 50,000 claims it takes ${growth.toFixed(2)} times as long as with 100 (goal: at most 1.2)`,
      growth <= 1.2,
    ),
  );
};
