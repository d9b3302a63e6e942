import type { Audience, Notice } from '../../claims/notices.ts';
import type { NoticeOutcome, NoticeRecord, StoredClaim } from '../../storage/claim-repository.ts';
import type { Delivery } from './delivery.ts';
import { deliveryId } from './delivery-id.ts';

/** What became of a notice's messages so far, as stored. */
export const messagesOf = ({ id }: Notice, { noticeRecords }: StoredClaim): readonly NoticeRecord[] =>
  noticeRecords.filter(({ noticeId }) => noticeId.startsWith(`${id}@`));

/** Whose messages hang under a root card, one for each claim and conversation. */
const haveRoots: ReadonlySet<Audience> = new Set(['desk', 'firm-channels']);

const isRootOfUnknownFate = (notice: Notice, { noticeRecords }: StoredClaim, delivery: Delivery): boolean => {
  if (!haveRoots.has(notice.audience) || delivery.under || !delivery.about) return false;
  const suffix = `/${notice.audience}@${delivery.reference.key}`;
  return noticeRecords.some(({ noticeId, outcome }) => outcome === 'unknown' && noticeId.endsWith(suffix));
};

/**
 * The outcome that a message has already, or null where it is to be sent. What was being sent when the process died may have
 * arrived: nobody knows, and Teams offers no way to ask. Source: domain rules §8.
 */
export const fateOf = (notice: Notice, stored: StoredClaim, delivery: Delivery): NoticeOutcome | null => {
  if (isRootOfUnknownFate(notice, stored, delivery)) return 'unknown';
  const id = deliveryId(notice, delivery);
  const before = stored.noticeRecords.findLast(({ noticeId }) => noticeId === id)?.outcome;
  if (before === undefined || before === 'recipient-disabled' || before === 'retrying') return null;
  if (before === 'sending') return delivery.repeatable ? null : 'unknown';
  return before;
};

/** One word for several messages: the worst that an operator would want to see. */
export const summaryOf = (outcomes: readonly NoticeOutcome[]): NoticeOutcome => {
  const worst = (['failed', 'unknown', 'recipient-disabled'] as const).find((outcome) => outcomes.includes(outcome));
  return worst ?? (outcomes.includes('sent') ? 'sent' : 'dropped');
};
