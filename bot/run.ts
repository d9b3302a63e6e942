import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { EarlierFormatError, NewerFormatError, StoreLockedError } from '../storage/errors.ts';
import { systemClock } from './clock.ts';
import { type Config, parseConfig } from './config.ts';
import { createLog } from './create-log.ts';
import { PlaygroundStartError, playgroundPorts } from './local/playgrounds.ts';
import { takenPort } from './local/taken-port.ts';
import { OperatorError } from './operator/backup.ts';
import { isOperatorCommand, runOperatorCommand } from './operator/run-operator-command.ts';
import { type RunningBot, startBot } from './start-bot.ts';

/** What the process ends with; a supervisor need not try again after `badSettings`. */
const exitCodes = { stopped: 0, failed: 1, badSettings: 2, forced: 130 } as const;

type Environment = Readonly<Record<string, string | undefined>>;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

const configOrExit = (env: Environment): Config => {
  const result = parseConfig(env, (path) => readFileSync(path, 'utf8'));
  if (result.valid) return result.config;
  complain('The bot does not start, because of its settings:');
  for (const { variable, problem } of result.problems) complain(`  ${variable} ${problem}`);
  complain('All settings are explained in .env.sample.');
  return process.exit(exitCodes.badSettings);
};

const portSentence = (port: number, remedy: string): string =>
  `Port ${port} is taken by another program. End that program, or ${remedy}.`;

const sentenceOf = (error: unknown, config: Config): string | null => {
  if (error instanceof PlaygroundStartError) return error.message;
  if (error instanceof EarlierFormatError || error instanceof NewerFormatError) return `${error.message}.`;
  if (error instanceof StoreLockedError)
    return `Another process has the data folder ${config.dataDir} open. End it, or set DATA_DIR to another folder.`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return portSentence(config.port, 'set PORT to another one');
  if (code === 'EACCES' && config.port < 1024) return `Port ${config.port} needs more rights. Set PORT above 1023.`;
  return null;
};

/** Before anything starts: a Playground whose port is taken would silently use another. */
const checkPorts = async (config: Config): Promise<void> => {
  const botPort = config.port === 0 ? [] : [config.port];
  const bot = await takenPort(botPort, config.host);
  if (bot !== null) throw Object.assign(new Error('port is taken'), { code: 'EADDRINUSE' });
  if (!config.playground) return;
  const taken = await takenPort(Object.values(playgroundPorts));
  if (taken !== null) throw new PlaygroundStartError(portSentence(taken, 'start with PLAYGROUND=off'));
};

const banner = ({ url, playgrounds }: RunningBot, config: Config): string => {
  if (!config.localMode) return `The bot listens for Teams at ${url}. Its public address is ${config.publicUrl}.`;
  const port = new URL(url).port;
  return [
    'The bot runs in local mode: on this machine only, without credentials.',
    '',
    `  Start page            http://localhost:${port}/`,
    ...(playgrounds ? [`  The partner's chat    ${playgrounds.partner}`] : []),
    ...(playgrounds ? [`  Their colleague's     ${playgrounds.colleague}`] : []),
    ...(playgrounds ? [`  The reviewer's chat   ${playgrounds.reviewer}`] : []),
    `  The customer's inbox  http://localhost:${port}/local/mail`,
    `  The clock             http://localhost:${port}/local/clock`,
    '',
    "Send 'new claim' in the partner's chat to begin. Ctrl-C ends everything.",
  ].join('\n');
};

/** What the Playgrounds get of the environment: enough to run, no secret. */
const plainEnvironment = (env: Environment): Record<string, string | undefined> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE', 'LANG', 'TZ'].map((name) => [
      name,
      env[name],
    ]),
  );

/** Starts the bot and stops it with the process, or carries out an operator's command. */
export const run = async (env: Environment): Promise<void> => {
  const config = configOrExit(env);

  const [operatorCommand, ...operatorArguments] = process.argv.slice(2);
  if (isOperatorCommand(operatorCommand)) {
    try {
      await runOperatorCommand(operatorCommand, operatorArguments, {
        dataDir: config.dataDir,
        clock: systemClock,
        say,
      });
      process.exit(exitCodes.stopped);
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      complain(error.message);
      process.exit(exitCodes.failed);
    }
  }

  const log = createLog(config.logLevel);
  // Left to Node, the error would be printed with its message and everything that hangs on it.
  process.on('uncaughtException', (error) => {
    log.fatal({ correlationId: randomUUID(), error }, 'the bot ends: something was thrown that nobody caught');
    process.exit(exitCodes.failed);
  });
  /** Seconds of the process's life at which it was told to stop. */
  let stoppingSince: number | undefined;
  let starting: Promise<RunningBot> | undefined;

  const stop = async (): Promise<void> => {
    if (stoppingSince !== undefined) {
      // npm passes on the Ctrl-C that the terminal sent already: only a later one is a second wish.
      if (process.uptime() - stoppingSince > 1) process.exit(exitCodes.forced);
      return;
    }
    stoppingSince = process.uptime();
    say('Stopping …');
    try {
      await (await starting)?.close();
      process.exit(exitCodes.stopped);
    } catch (error) {
      log.error({ correlationId: randomUUID(), error }, 'the stop failed');
      process.exit(exitCodes.failed);
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  try {
    await checkPorts(config);
    starting = startBot({ config, log, environment: plainEnvironment(env), onPlaygroundEnded: complain });
    say(banner(await starting, config));
  } catch (error) {
    const sentence = sentenceOf(error, config);
    if (sentence === null) log.fatal({ correlationId: randomUUID(), error }, 'the bot does not start');
    else complain(sentence);
    process.exit(exitCodes.failed);
  }
};
