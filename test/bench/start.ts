import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { flagsOfStart } from './flags-of-start.ts';
import { goal, medianOf } from './report.ts';
import { fillOurs } from './savers.ts';

const claims = 10_000;
const rounds = 5;
/** Milliseconds from the start of the process to its first answer. */
const goalMilliseconds = 2_000;

const main = join(import.meta.dirname, '../../bot/main.ts');

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

/** How long a start takes, from nothing to the first answer, with many claims in the store. */
export const startToAnswer = async (print: (line: string) => void): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'cpor-bench-'));
  const teams = await startFakeTeams({ withoutTokens: true });
  try {
    await fillOurs(directory, claims);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await startOnce(directory, teams));
    const each = times.map((time) => time.toFixed(0)).join(', ');
    print(`start of the process to its first answer, 10,000 claims in the store: ${each} ms`);
    print(goal(`the median is under ${goalMilliseconds} ms`, medianOf(times) < goalMilliseconds));
  } finally {
    await teams.close();
    await rm(directory, { recursive: true, force: true });
  }
};
