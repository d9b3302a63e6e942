import type { Notice } from '../../claims/notices.ts';
import type { NoticeOutcome, NoticeRecord, StoredClaim } from '../../storage/claim-repository.ts';
import type { Outbox } from '../../storage/outbox.ts';
import type { Clock } from '../clock.ts';
import type { Plan } from './plan.ts';

export type SettleParts = {
  readonly outbox: Pick<Outbox, 'done' | 'later'>;
  readonly clock: Clock;
  /** Told of every outcome that settles a notice, and of every one that puts it off. */
  readonly onOutcome: (outcome: NoticeOutcome) => void;
};

/** Milliseconds after which it is looked again whether somebody can be told, should nobody have said so. */
const whileUnreachable = 3_600_000;

/** Whole milliseconds, never earlier. */
export const timeOf = (epochMilliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.ceil(epochMilliseconds)).toString();

/** Writes down what became of a whole notice. */
export const createSettle = ({ outbox, clock, onOutcome }: SettleParts) => {
  const millis = (): number => clock.now().epochMilliseconds;
  const line = (noticeId: string, outcome: NoticeOutcome, detail?: string): NoticeRecord => ({
    noticeId,
    outcome,
    at: clock.now().toString(),
    ...(detail === undefined ? {} : { detail }),
  });
  const done = async (
    notice: Notice,
    outcome: NoticeOutcome,
    detail?: string,
    records: readonly NoticeRecord[] = [],
  ) => {
    await outbox.done(notice, [...records, line(notice.id, outcome, detail)]);
    onOutcome(outcome);
  };
  /** Nobody can be told. Said once in the records. */
  const waitForSomebody = async (
    notice: Notice,
    stored: StoredClaim | null,
    why: string | undefined,
    records: readonly NoticeRecord[] = [],
  ): Promise<void> => {
    const last = stored?.noticeRecords.findLast(({ noticeId }) => noticeId === notice.id);
    const isSaid = last?.outcome === 'recipient-disabled' && last.detail === why;
    const own = isSaid ? [] : [line(notice.id, 'recipient-disabled', why)];
    await outbox.later(notice, timeOf(millis() + whileUnreachable), [...records, ...own], 'until-reachable');
    if (!isSaid) onOutcome('recipient-disabled');
  };

  /** What a plan without messages comes to. */
  const settle = async (notice: Notice, stored: StoredClaim, planned: Exclude<Plan, { deliveries: unknown }>) => {
    if ('settled' in planned) return done(notice, planned.settled, planned.detail);
    if ('waits' in planned) return waitForSomebody(notice, stored, planned.waits);
    await outbox.later(notice, timeOf(millis() + planned.afterMs), [line(notice.id, 'retrying', planned.later)]);
    onOutcome('retrying');
  };

  return { done, waitForSomebody, settle };
};
