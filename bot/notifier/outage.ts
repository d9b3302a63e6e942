import type { DiaryRepository } from '../../storage/diary-repository.ts';
import type { Clock } from '../clock.ts';

/** Notices whether the bot was down: then what time does against the partner waits a business day. Source: domain rules §7. */
export type OutageWatch = {
  /** When the bot came up after its last outage; undefined when there was none. */
  readonly upAgainSince: () => Temporal.Instant | undefined;
  /** The bot runs now. Writes every few minutes only. */
  readonly alive: () => Promise<void>;
};

/** Minutes between two marks. */
const markEvery = 5;

/** Minutes without a mark that make an outage; a restart takes less. */
const outageAfter = 15;

const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / 60_000;

export const createOutageWatch = async (diary: DiaryRepository, clock: Clock): Promise<OutageWatch> => {
  const before = await diary.read();
  const start = clock.now();
  const lastMark = before.aliveAt === undefined ? start : Temporal.Instant.from(before.aliveAt);
  const wasDown = minutesBetween(lastMark, start) > outageAfter;
  const earlier = before.upAgainSince === undefined ? undefined : Temporal.Instant.from(before.upAgainSince);
  const upAgain = wasDown ? start : earlier;
  await diary.note({ aliveAt: start.toString(), ...(wasDown ? { upAgainSince: start.toString() } : {}) });
  let marked = start;
  return {
    upAgainSince: () => upAgain,
    alive: async () => {
      const now = clock.now();
      if (minutesBetween(marked, now) < markEvery) return;
      marked = now;
      await diary.note({ aliveAt: now.toString() });
    },
  };
};
