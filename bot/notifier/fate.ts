import type { Notice } from '../../claims/notices.ts';
import type { ClaimRepository, NoticeOutcome, NoticeRecord, StoredClaim } from '../../storage/claim-repository.ts';

/** The claim as it is, while it owes the notice. */
export const stillOwing = async (
  claims: Pick<ClaimRepository, 'load'>,
  notice: Notice,
): Promise<StoredClaim | null> => {
  const stored = await claims.load(notice.claimId);
  return stored?.notices.some(({ id }) => id === notice.id) ? stored : null;
};

/** What became of a notice's messages so far, as stored. */
export const messagesOf = ({ id }: Notice, { noticeRecords }: StoredClaim): readonly NoticeRecord[] =>
  noticeRecords.filter(({ noticeId }) => noticeId.startsWith(`${id}@`));

/** Outcomes with which a message has come to its end. `unknown` stands only in documents of older versions. */
const final: ReadonlySet<NoticeOutcome> = new Set(['sent', 'dropped', 'failed', 'unknown']);

export const isFinal = ({ outcome }: Pick<NoticeRecord, 'outcome'>): boolean => final.has(outcome);

/** One word for several messages: the worst that an operator would want to see. */
export const summaryOf = (outcomes: readonly NoticeOutcome[]): NoticeOutcome => {
  const worst = (['failed', 'unknown', 'recipient-disabled'] as const).find((outcome) => outcomes.includes(outcome));
  return worst ?? (outcomes.includes('sent') ? 'sent' : 'dropped');
};
