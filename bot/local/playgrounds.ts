import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configurationFile, playgroundConfiguration } from './playground-configuration.ts';
import { casts, type PlaygroundCast } from './playground-people.ts';

type Each<T> = Readonly<Record<PlaygroundCast['name'], T>>;

/** Port of each Playground. */
export type PlaygroundPorts = Each<number>;

/** Unless told otherwise. */
export const playgroundPorts: PlaygroundPorts = { partner: 56150, reviewer: 56151, colleague: 56152 };

/** Where each person sits. */
export type PlaygroundUrls = Each<string>;

export type PlaygroundsOptions = {
  /** Port of the bot on the loopback interface. */
  readonly botPort: number;
  /** Configurations and logs go to `<dataDir>/playground/`. */
  readonly dataDir: string;
  /** What a child process needs of the environment (PATH, HOME, …); never the bot's secrets. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly ports?: PlaygroundPorts;
  /** Called when a Playground ends by itself, after having started. */
  readonly onEnded?: (sentence: string) => void;
  /** Milliseconds for each to answer. */
  readonly startLimitMs?: number;
};

export type Playgrounds = {
  readonly urls: PlaygroundUrls;
  /** Ends all and waits until they are gone. */
  readonly close: () => Promise<void>;
};

const urlAt = (port: number): string => `http://localhost:${port}`;

export const playgroundUrls = ({ partner, colleague, reviewer }: PlaygroundPorts): PlaygroundUrls => ({
  partner: urlAt(partner),
  colleague: urlAt(colleague),
  reviewer: urlAt(reviewer),
});

/** A Playground that does not start; the message is a sentence for the person at the terminal. */
export class PlaygroundStartError extends Error {
  override readonly name = 'PlaygroundStartError';
}

/** Where the Playground's command lies. It is a development dependency: a production install has none. */
const playgroundCommand = (): string => {
  try {
    const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
    return join(dirname(manifest), 'cli.js');
  } catch (cause) {
    throw new PlaygroundStartError(
      'The Microsoft 365 Agents Playground is not installed (it is a development dependency). Run npm ci, or start with PLAYGROUND=off.',
      { cause },
    );
  }
};

const start = async (cast: PlaygroundCast, port: number, options: PlaygroundsOptions): Promise<ChildProcess> => {
  const command = playgroundCommand();
  const folder = resolve(options.dataDir, 'playground');
  await mkdir(folder, { recursive: true });
  const configuration = join(folder, configurationFile(cast));
  await writeFile(configuration, `${JSON.stringify(playgroundConfiguration(cast), null, 2)}\n`);
  const output = await open(join(folder, `${cast.name}.out.log`), 'w');
  try {
    return spawn(
      process.execPath,
      [
        fileURLToPath(new URL('./run-beside-parent.ts', import.meta.url)),
        command,
        ...[
          'start',
          '-e',
          `http://127.0.0.1:${options.botPort}/api/messages`,
          '-c',
          'msteams',
          '-p',
          `${port}`,
          '--dt',
        ],
      ],
      {
        cwd: folder,
        // Standard input is the line by which it notices that the bot is gone.
        stdio: ['pipe', output.fd, output.fd],
        env: {
          ...options.environment,
          TEAMSAPPTESTER_BROWSER: 'none',
          M365_AGENTS_PLAYGROUND_CONFIG_PATH: configuration,
          M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, `${cast.name}.log`),
        },
      },
    );
  } finally {
    await output.close();
  }
};

const isOver = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/_internal/v1/config`, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

const untilItAnswers = async (
  child: ChildProcess,
  cast: PlaygroundCast,
  url: string,
  limitMs: number,
): Promise<void> => {
  const limit = AbortSignal.timeout(limitMs);
  while (!(await answers(url))) {
    if (isOver(child) || limit.aborted)
      throw new PlaygroundStartError(
        `The ${cast.name}'s Playground ${isOver(child) ? 'ended' : 'does not answer'} at ${url}. Its log is playground/${cast.name}.log in DATA_DIR; PLAYGROUND=off starts without it.`,
      );
    await new Promise((next) => setTimeout(next, 100));
  }
};

const end = async (child: ChildProcess): Promise<void> => {
  if (isOver(child)) return;
  const gone = new Promise((resolveGone) => child.once('exit', resolveGone));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await gone;
  clearTimeout(force);
};

/**
 * Starts everybody's Playground and waits until all answer. They end with this process, however it ends.
 * @throws PlaygroundStartError with none left running.
 */
export const startPlaygrounds = async (options: PlaygroundsOptions): Promise<Playgrounds> => {
  const ports = options.ports ?? playgroundPorts;
  const children: ChildProcess[] = [];
  let ending = false;
  const close = async (): Promise<void> => {
    ending = true;
    await Promise.all(children.map(end));
  };
  const run = async (cast: PlaygroundCast): Promise<void> => {
    const port = ports[cast.name];
    const url = urlAt(port);
    const child = await start(cast, port, options);
    children.push(child);
    await untilItAnswers(child, cast, url, options.startLimitMs ?? 30_000);
    child.once('exit', () => {
      if (!ending) options.onEnded?.(`The ${cast.name}'s Playground has ended by itself; the bot runs on without it.`);
    });
  };
  const outcomes = await Promise.allSettled(casts.map(run));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!failed) return { urls: playgroundUrls(ports), close };
  await close();
  throw failed.reason;
};
