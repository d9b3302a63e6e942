import type { ClaimChange, NoticeOutcome, NoticeRecord } from '../claim-repository.ts';
import type { ClaimDocument } from './claim-document.ts';
import { isRemembered } from './turn-memory.ts';

/** Records of settled notices that a claim keeps; those of unsettled ones stay as long as they are owed. */
const keptRecords = 50;

const settling: ReadonlySet<NoticeOutcome> = new Set(['sent', 'dropped', 'failed', 'unknown']);

/** The document after one more step of its claim. `before` is null for a new claim. */
export const documentAfter = (
  before: ClaimDocument | null,
  change: ClaimChange,
  format: number,
  now: Temporal.Instant,
): ClaimDocument => {
  const turns = (before?.turns ?? []).filter((turn) => isRemembered(turn, now) && turn.turn !== change.turn);
  return {
    format,
    revision: change.basedOn + 1,
    claim: change.claim,
    events: [...(before?.events ?? []), ...change.events],
    notices: [...(before?.notices ?? []), ...change.notices],
    noticeRecords: before?.noticeRecords ?? [],
    turns:
      change.turn === undefined
        ? turns
        : [...turns, { turn: change.turn, at: new Date(now.epochMilliseconds).toISOString() }],
  };
};

/** The document after something became of its notices. The revision stays: nobody's decision rested on them. */
export const documentWithRecords = (before: ClaimDocument, records: readonly NoticeRecord[]): ClaimDocument => {
  const settled = new Set(records.filter(({ outcome }) => settling.has(outcome)).map(({ noticeId }) => noticeId));
  const notices = before.notices.filter(({ id }) => !settled.has(id));
  const owed = new Set(notices.map(({ id }) => id));
  const newer = new Set(records.map(({ noticeId }) => noticeId));
  // Of several records of one notice in one go the last counts.
  const last = new Map(records.map((record) => [record.noticeId, record]));
  const all = [...before.noticeRecords.filter(({ noticeId }) => !newer.has(noticeId)), ...last.values()];
  const firstKept = all.length - keptRecords;
  return {
    ...before,
    notices,
    noticeRecords: all.filter(({ noticeId }, position) => position >= firstKept || owed.has(noticeOf(noticeId))),
  };
};

/** A record is of a notice, or of one of its messages: `<notice id>@<where to>`. */
const noticeOf = (recordId: string): string => recordId.split('@', 1)[0] ?? '';
