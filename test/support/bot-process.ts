import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));

/** The bot as an operator runs it, in a process that can be killed. */
export type BotProcess = {
  readonly url: string;
  /** kill -9. */
  readonly kill: () => Promise<void>;
  /** @returns the exit code. */
  readonly stop: () => Promise<number | null>;
};

const urlOf = async (child: ChildProcess): Promise<string> => {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  while (child.exitCode === null) {
    const url = /listens for Teams at (http:\S+)\./.exec(said)?.[1];
    if (url) return url;
    await Promise.race([once(child, 'exit'), ...(child.stdout ? [once(child.stdout, 'data')] : [])]);
  }
  throw new Error(`the bot did not start: ${said}`);
};

/** Resolves when it listens. `environment` is all it gets. */
export const startBotProcess = async (environment: Readonly<Record<string, string>>): Promise<BotProcess> => {
  const child = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    url: await urlOf(child),
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
};
