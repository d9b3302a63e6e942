import type { Timestamp } from '../../claims/claim.ts';
import type { ClaimRepository } from '../../storage/claim-repository.ts';
import type { DiaryRepository } from '../../storage/diary-repository.ts';
import type { Clock } from '../clock.ts';
import type { Desk } from '../desk.ts';
import type { Log } from '../log.ts';

/** Claims looked up at a time. */
const batch = 200;

type Parts = { readonly claims: ClaimRepository; readonly desk: Desk; readonly log: Log };

/**
 * Records an outage with every claim whose clock of silence ran meanwhile, so that whatever is drawn from then on shows the later
 * time. Before any deadline is carried out.
 */
export const tellOfOutage = async (outage: Outage, { claims, desk, log }: Parts): Promise<void> => {
  const ranMeanwhile = ({ dueAt }: { readonly dueAt?: string }): boolean =>
    dueAt !== undefined && Date.parse(dueAt) >= Date.parse(outage.downSince);
  for (let after: string | undefined, more = true; more; ) {
    const page = await claims.list({
      of: { everyFirm: true },
      statuses: ['partner-action-required', 'approved', 'rejected'],
      oldestFirst: true,
      limit: batch,
      ...(after === undefined ? {} : { after }),
    });
    for (const { id } of page.claims.filter(ranMeanwhile))
      try {
        await desk.run({ claimId: id, command: { type: 'RecordOutage', ...outage }, actor: { kind: 'time' } });
      } catch (error) {
        log.error({ claimId: id, error }, 'an outage could not be recorded; the claim keeps its deadline');
      }
    after = page.claims.at(-1)?.id;
    more = page.more && after !== undefined;
  }
};

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
