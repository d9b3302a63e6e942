import type { Timestamp } from '../../claims/claim.ts';
import type { DiaryRepository } from '../../storage/diary-repository.ts';
import type { Clock } from '../clock.ts';

/** No process was alive: nobody could answer or speak. */
export type Outage = { readonly downSince: Timestamp; readonly upSince: Timestamp };

/** Notices whether the bot was down. Source: docs/claims.md#outages. */
export type OutageWatch = {
  /** The outage that this start ended; null when there was none. */
  readonly outage: Outage | null;
  /** Every claim knows of the outage. Until then the next start finds it again, longer. */
  readonly recorded: () => Promise<void>;
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
  const { aliveAt } = await diary.read();
  const start = clock.now();
  const wasDown = aliveAt !== undefined && minutesBetween(Temporal.Instant.from(aliveAt), start) > outageAfter;
  let marked = start;
  const mark = async (now: Temporal.Instant): Promise<void> => {
    marked = now;
    await diary.note({ aliveAt: now.toString() });
  };
  if (!wasDown) await mark(start);
  return {
    outage: wasDown ? { downSince: aliveAt, upSince: start.toString() } : null,
    recorded: () => mark(clock.now()),
    alive: async () => {
      const now = clock.now();
      if (minutesBetween(marked, now) >= markEvery) await mark(now);
    },
  };
};
