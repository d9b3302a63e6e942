import type { Notice } from '../../../claims/notices.ts';
import type { ClaimChange, NoticeOutcome, NoticeRecord } from '../../claim-repository.ts';
import type { ClaimDocument } from './claim-document.ts';

/** Records of settled notices that a claim keeps; those of unsettled ones stay as long as they are owed. */
const keptRecords = 50;

const settling: ReadonlySet<NoticeOutcome> = new Set(['sent', 'dropped', 'failed', 'unknown']);

/** The document after one more step of its claim. `before` is null for a new claim. */
export const documentAfter = (
  before: ClaimDocument | null,
  { claim, basedOn, events, notices }: ClaimChange,
): ClaimDocument => ({
  revision: basedOn + 1,
  claim,
  events: [...(before?.events ?? []), ...events],
  notices: [...(before?.notices ?? []), ...notices],
  noticeRecords: before?.noticeRecords ?? [],
});

/** The document after something became of its notices. The revision stays: nobody's decision rested on them. */
export const documentWithRecords = (before: ClaimDocument, records: readonly NoticeRecord[]): ClaimDocument => {
  // Of several records of one notice in one go the last counts.
  const last = new Map(records.map((record) => [record.noticeId, record]));
  const settled = records.filter(({ outcome }) => settling.has(outcome)).map(({ noticeId }) => noticeId);
  const notices = before.notices.filter(({ id }) => !settled.includes(id));
  const all = [...before.noticeRecords.filter(({ noticeId }) => !last.has(noticeId)), ...last.values()];
  return { ...before, notices, noticeRecords: keptOf(all, notices) };
};

/** The newest, and those of what is still owed. */
const keptOf = (all: readonly NoticeRecord[], notices: readonly Notice[]): readonly NoticeRecord[] => {
  const firstKept = all.length - keptRecords;
  if (firstKept <= 0) return all;
  const owed = new Set(notices.map(({ id }) => id));
  return all.filter(({ noticeId }, position) => position >= firstKept || owed.has(noticeOf(noticeId)));
};

/** A record is of a notice, or of one of its messages: `<notice id>@<where to>`. */
const noticeOf = (recordId: string): string => recordId.split('@', 1)[0] ?? '';
