import type { ClaimId, Timestamp } from './claim.ts';
import type { ClaimFactType } from './event.ts';

/** Whom a notice is for. The dispatcher turns an audience into conversations at the time of sending. */
export const audiences = ['owner', 'firm-admins', 'firm-channels', 'desk', 'customer', 'other-claim'] as const;
export type Audience = (typeof audiences)[number];

/** What a notice says: the event that it tells of, or a reminder. One text and card per subject. */
export type NoticeSubject = ClaimFactType | 'ClaimResubmitted';

/** A message owed because of an event; committed together with it. */
export type Notice = {
  /** `<claimId>/<event number>/<audience>`: stable, so that the same event never owes the same notice twice. */
  readonly id: string;
  readonly claimId: ClaimId;
  readonly audience: Audience;
  readonly subject: NoticeSubject;
  /** `claim.version` after the event; an older notice than its claim's status is dropped with a record. */
  readonly version: number;
  /** Never held back by quiet manners. */
  readonly urgent: boolean;
  readonly at: Timestamp;
  /** For `other-claim`: the claim that must learn of this one. */
  readonly otherClaimId?: ClaimId;
};
