import type { ClaimRepository } from '../../storage/claim-repository.ts';
import type { Clock } from '../clock.ts';
import type { Desk } from '../desk.ts';
import type { Log } from '../log.ts';

/** Carries out what claims' own deadlines ask for. */
export type Deadlines = {
  /** Everything due by now; resolves when it is done. */
  readonly pass: () => Promise<void>;
};

/** Claims looked up at a time. */
const batch = 200;

export const createDeadlines = ({
  claims,
  desk,
  clock,
  isStopping,
  log,
}: {
  readonly claims: ClaimRepository;
  readonly desk: Desk;
  readonly clock: Clock;
  /** Once it answers true no further claim is begun. */
  readonly isStopping: () => boolean;
  readonly log: Log;
}): Deadlines => ({
  pass: async () => {
    const done = new Set<string>();
    for (;;) {
      const due = (await claims.due(clock.now().toString(), batch + done.size)).filter((id) => !done.has(id));
      if (due.length === 0) return;
      for (const claimId of due) {
        if (isStopping()) return;
        done.add(claimId);
        try {
          await desk.run({ claimId, command: { type: 'PassTime' }, actor: { kind: 'time' } });
        } catch (error) {
          log.error({ claimId, error }, 'a deadline was not carried out; the next sweep tries again');
        }
      }
    }
  },
});
