import type { Claim, Timestamp } from '../claims/claim.ts';
import { nextDeadline } from '../claims/deadlines.ts';

const reviewersDeadlines: readonly string[] = ['review-start', 'decision', 'dispute-decision'];

export const isPast = (at: Timestamp, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at), now) < 0;

/** The reviewers' deadline that has passed, or null: nobody else's makes a claim overdue. */
export const overdueSince = (claim: Claim, now: Temporal.Instant): Timestamp | null => {
  const deadline = nextDeadline(claim);
  if (!deadline || !reviewersDeadlines.includes(deadline.kind)) return null;
  return isPast(deadline.at, now) ? deadline.at : null;
};

/** What the reviewers are late with, or null. Where that is so, no date is promised: it is said what was due, and when. */
export const lateWith = (
  claim: Claim,
  now: Temporal.Instant,
): { readonly what: 'submitted' | 'answered' | 'under-review' | 'disputed'; readonly since: Timestamp } | null => {
  const since = overdueSince(claim, now);
  if (since === null) return null;
  if (claim.status === 'submitted') return { what: claim.answered ? 'answered' : 'submitted', since };
  return { what: claim.status === 'disputed' ? 'disputed' : 'under-review', since };
};
