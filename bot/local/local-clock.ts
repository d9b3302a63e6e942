import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../clock.ts';

/** The clock of local mode, which can be moved forward. */
export type LocalClock = Clock & {
  /** How far it is ahead of the real time. */
  readonly ahead: () => Temporal.Duration;
  /** Durable when it returns. Only forward: an event is never before the claim's last. */
  readonly advance: (duration: Temporal.Duration) => Promise<void>;
};

const offsetSchema = z.object({ aheadMs: z.number().int().min(0) });

const readOffset = async (file: string): Promise<number> => {
  try {
    return offsetSchema.parse(JSON.parse(await readFile(file, 'utf8'))).aheadMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw new Error(`${file} is not readable as a clock. Delete it to go back to the real time.`, { cause: error });
  }
};

const writeDurably = async (folder: string, file: string, text: string): Promise<void> => {
  const temporary = `${file}.new`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
  // Windows can't open a folder, nor does it need to.
  const directory = await open(folder, 'r').catch(() => null);
  await directory?.sync().finally(() => directory.close());
};

/** How far it is ahead of the real time is kept in `<dataDir>/clock.json`, in milliseconds. */
export const createLocalClock = async (
  dataDir: string,
  realTime: () => Temporal.Instant = Temporal.Now.instant,
): Promise<LocalClock> => {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'clock.json');
  let aheadMs = await readOffset(file);
  let last: Promise<unknown> = Promise.resolve();
  const now = (): Temporal.Instant => realTime().add({ milliseconds: aheadMs });
  const advance = async (duration: Temporal.Duration): Promise<void> => {
    const from = now().toZonedDateTimeISO('UTC');
    const ahead = aheadMs + from.add(duration).epochMilliseconds - from.epochMilliseconds;
    await writeDurably(dataDir, file, JSON.stringify({ aheadMs: ahead }));
    aheadMs = ahead;
  };
  return {
    now,
    ahead: () => Temporal.Duration.from({ milliseconds: aheadMs }),
    advance: (duration) => {
      const turn = last.then(() => advance(duration));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
};
