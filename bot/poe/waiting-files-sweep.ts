import type { DocumentStore, WaitingFileRepository } from '../../storage/document-store.ts';
import type { Clock } from '../clock.ts';

export type WaitingFilesSweepParts = {
  readonly store: {
    readonly waitingFiles: Pick<WaitingFileRepository, 'expired' | 'remove'>;
    readonly documents: Pick<DocumentStore, 'remove'>;
  };
  readonly clock: Clock;
};

/** How long a file waits for its person to name a claim. */
const patience = { hours: 24 } as const;
const minutesBetween = 15;
const batch = 50;

/** Forgets files that nobody named a claim for within a day, with their bytes, at most a quarter of an hour later. */
export const createWaitingFilesSweep = ({ store, clock }: WaitingFilesSweepParts) => {
  let last: Temporal.Instant | null = null;

  const forget = async (now: Temporal.Instant): Promise<void> => {
    const until = now.subtract(patience).toString();
    for (;;) {
      const expired = await store.waitingFiles.expired(until, batch);
      for (const { person, file } of expired) {
        // Bytes first: what a crash leaves is found again by its entry.
        await store.documents.remove(file.documentId);
        await store.waitingFiles.remove(person, file.documentId);
      }
      if (expired.length < batch) return;
    }
  };

  return {
    /** To be called as often as one likes. */
    pass: async (): Promise<void> => {
      const now = clock.now();
      if (last !== null && now.since(last).total('minutes') < minutesBetween) return;
      await forget(now);
      last = now;
    },
  };
};
