import type { Claim, Timestamp } from './claim.ts';
import { nextEnd } from './subscription-end.ts';

/** Deadlines that only remind people: at their passing the claim stays as it is. */
export type RemindingDeadline = 'review-start' | 'decision' | 'dispute-decision' | 'signature';
/** Deadlines at which the claim moves by itself (`PassTime`). */
export type ActingDeadline = MovableDeadline | 'subscription-end';
/** Those that silence lets pass: they wait where nobody could speak. */
export const movableDeadlines = ['answer', 'opt-out', 'dispute'] as const;
export type MovableDeadline = (typeof movableDeadlines)[number];
export type DeadlineKind = RemindingDeadline | ActingDeadline;

/** The last moment to do something; past from `at` on. */
export type Deadline = { readonly at: Timestamp; readonly kind: DeadlineKind };

/** The deadline that runs now, for people to see. */
export const nextDeadline = (claim: Claim): Deadline | null => {
  switch (claim.status) {
    case 'editing':
      return claim.signature ? { at: claim.signature.dueAt, kind: 'signature' } : null;
    case 'submitted':
      return { at: claim.reviewDueAt, kind: 'review-start' };
    case 'under-review':
      return { at: claim.decisionDueAt, kind: 'decision' };
    case 'disputed':
      return { at: claim.decisionDueAt, kind: 'dispute-decision' };
    default:
      return actingDeadline(claim);
  }
};

/** The deadline at which time itself moves the claim, if one runs. */
export const actingDeadline = (claim: Claim): { readonly at: Timestamp; readonly kind: ActingDeadline } | null => {
  const end = nextEnd(claim);
  switch (claim.status) {
    case 'partner-action-required':
      return { at: claim.answerDueAt, kind: 'answer' };
    case 'approved':
      return claim.window.state === 'open' ? { at: claim.window.closesAt, kind: 'opt-out' } : null;
    case 'rejected':
      return claim.rejection.disputeUntil ? { at: claim.rejection.disputeUntil, kind: 'dispute' } : null;
    case 'official':
      return end ? { at: end, kind: 'subscription-end' } : null;
    default:
      return null;
  }
};

type TimeTransition = { readonly at: Timestamp; readonly kind: ActingDeadline | 'reminder' };

/** When time next has something to do with the claim, to move it or to remind of it: what a sweep of due claims goes by. */
export const nextTimeTransition = (claim: Claim): TimeTransition | null => {
  const reminders = (claim.reminders ?? []).map(({ at }): TimeTransition => ({ at, kind: 'reminder' }));
  const acting = actingDeadline(claim);
  const [first, ...others] = acting ? [acting, ...reminders] : reminders;
  if (!first) return null;
  return others.reduce((earliest, one) => (Date.parse(one.at) < Date.parse(earliest.at) ? one : earliest), first);
};
