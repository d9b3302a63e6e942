import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../bot/main.js', import.meta.url));

/** The bot as an operator runs it, in a process that can be killed. */
export type BotProcess = {
  readonly url: string;
  /** kill -9. */
  readonly kill: () => Promise<void>;
  /** @returns the exit code. */
  readonly stop: () => Promise<number | null>;
};

/** A bot that is starting: it can be killed before it listens. */
export type StartingBot = {
  /** Rejects with what it said when it ends before it listens. */
  readonly listens: Promise<BotProcess>;
  readonly kill: () => Promise<void>;
};

const urlOf = async (child: ChildProcess): Promise<string> => {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  while (child.exitCode === null && child.signalCode === null) {
    const url = /listens for Teams at (http:\S+)\./.exec(said)?.[1];
    if (url) return url;
    await Promise.race([once(child, 'exit'), ...(child.stdout ? [once(child.stdout, 'data')] : [])]);
  }
  throw new Error(`the bot did not start: ${said}`);
};

/** Begins to start; `environment` is all it gets. */
export const launchBotProcess = (environment: Readonly<Record<string, string>>): StartingBot => {
  const child = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  const kill = async (): Promise<void> => void (await end('SIGKILL'));
  const listens = urlOf(child).then((url) => ({ url, kill, stop: () => end('SIGTERM') }));
  // Whoever kills it need not wait for it.
  listens.catch(() => {});
  return { listens, kill };
};

/** Resolves when it listens. `environment` is all it gets. */
export const startBotProcess = (environment: Readonly<Record<string, string>>): Promise<BotProcess> =>
  launchBotProcess(environment).listens;
