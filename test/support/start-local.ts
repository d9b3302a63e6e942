import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseConfig } from '../../bot/config.ts';
import type { Log } from '../../bot/log.ts';
import { type RunningBot, startBot } from '../../bot/start-bot.ts';
import { freePorts } from './free-ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type LocalBot = RunningBot & {
  readonly dataDir: string;
  /** Warnings and errors that were logged. */
  readonly complaints: readonly string[];
};

/**
 * To the next Monday noon: the bot's days begin alike at whatever hour the tests run. From before nine in the morning on, whole
 * days would step over a last day's reminder.
 */
const millisecondsToNoon = (): number => {
  const now = Temporal.Now.zonedDateTimeISO('UTC');
  const monday = now.toPlainDate().add({ days: 8 - now.dayOfWeek });
  return monday.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds - now.epochMilliseconds;
};

/** The whole bot in local mode as `npm start` runs it, on free ports, with a data folder that goes when it closes. */
export const startLocal = async (env: Readonly<Record<string, string>> = {}): Promise<LocalBot> => {
  const folder = await temporaryFolder();
  await writeFile(join(folder.path, 'clock.json'), JSON.stringify({ aheadMs: millisecondsToNoon() }));
  const [port = 0, partner = 0, reviewer = 0, colleague = 0] = await freePorts(4);
  const result = parseConfig({ PORT: String(port), DATA_DIR: folder.path, ...env }, (path) => {
    throw new Error(`no file ${path} here`);
  });
  if (!result.valid)
    throw new Error(result.problems.map(({ variable, problem }) => `${variable} ${problem}`).join(' '));
  const complaints: string[] = [];
  const complain = (detail: object, message: string): void =>
    void complaints.push(`${message} ${JSON.stringify(detail)}`);
  const log: Log = { info: () => undefined, warn: complain, error: complain };
  try {
    const bot = await startBot({
      config: result.config,
      log,
      environment: { PATH: process.env.PATH, HOME: process.env.HOME },
      playgroundPorts: { partner, reviewer, colleague },
    });
    const close = async (): Promise<void> => {
      await bot.close();
      await folder.remove();
    };
    return { ...bot, close, dataDir: folder.path, complaints };
  } catch (error) {
    await folder.remove();
    throw error;
  }
};
