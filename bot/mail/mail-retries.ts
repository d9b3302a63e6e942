import type { Notice } from '../../claims/notices.ts';
import type { Clock } from '../clock.ts';

/** When mail that no server would take is tried again. */
export type MailRetries = {
  /** Milliseconds until the next try; null when it has been tried for long enough. */
  readonly after: (notice: Pick<Notice, 'id' | 'at'>) => number | null;
  /** The mail has found its end. */
  readonly done: (noticeId: string) => void;
};

const minute = 60_000;
/** Milliseconds; the pauses double from one minute. */
const longestPause = 60 * minute;
/** How long a sender goes on. Source: docs/formats.md#mail-delivery, RFC 5321 §4.5.4.1. */
const giveUpAfter = Temporal.Duration.from({ hours: 4 * 24 });
/** However old the notice is: the bot may have been down meanwhile. */
const fewestTries = 3;

/** Counts tries in memory: after a restart everything owed is tried at once. `random`: from 0 to 1. */
export const createMailRetries = (clock: Clock, random: () => number = Math.random): MailRetries => {
  const tries = new Map<string, number>();
  return {
    after: ({ id, at }) => {
      const made = (tries.get(id) ?? 0) + 1;
      const isOld = Temporal.Instant.compare(clock.now(), Temporal.Instant.from(at).add(giveUpAfter)) > 0;
      if (made >= fewestTries && isOld) {
        tries.delete(id);
        return null;
      }
      tries.set(id, made);
      return Math.round(Math.min(minute * 2 ** (made - 1), longestPause) * (1 + random() / 4));
    },
    done: (noticeId) => {
      tries.delete(noticeId);
    },
  };
};
