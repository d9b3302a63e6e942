import type { Claim, ClaimIn } from '../claim.ts';
import { actingDeadline, nextTimeTransition } from '../deadlines.ts';
import { dueReminders } from '../due-reminders.ts';
import { competingClaims, unsentFiles } from '../guards.ts';
import { isRefusal } from '../refusal.ts';
import { endsLeft, runningEnds, subscriptionEnds } from '../subscription-end.ts';
import { passingTime } from '../who-may.ts';
import { withoutProducts } from '../without-products.ts';
import { rejection } from './rejection.ts';
import { type Outcome, rule, type Situation } from './rule.ts';

/** By the clock, not by the claim's last event: that may bear a time that is still ahead, from a clock that was put right since. */
const isPast = (deadline: string, { context }: Pick<Situation, 'context'>): boolean =>
  Temporal.Instant.compare(context.now, Temporal.Instant.from(deadline)) >= 0;

/** PoE that waits is sent as the answer; silence is a rejection. */
const answerOverdue = (claim: ClaimIn<'partner-action-required'>, situation: Situation): Outcome => {
  const newFiles = unsentFiles(claim).map((file) => file.id);
  if (newFiles.length === 0) return rejection(claim, 'no-partner-response', '', situation);
  const { calendar, policy } = situation.context;
  const reviewDueAt = calendar.endOfBusinessDay(situation.at, policy.reviewStartBusinessDays).toString();
  return [{ type: 'RequestAnswered', comment: '', removedProducts: [], newFiles, reviewDueAt }];
};

/**
 * It takes its keys from whoever has them now: an official association, or a claim approved earlier. A newer one that is official
 * already takes its own first; then time comes for the rest.
 */
const windowClosed = (claim: ClaimIn<'approved'>, { at, context }: Situation): Outcome => {
  const others = competingClaims(claim, context);
  if (others.some(({ status, supersedes }) => status === 'official' && supersedes?.includes(claim.id)))
    return { refused: 'nothing-due' };
  const supersedes = others
    .filter(
      ({ status, claimId }) => status === 'official' || (status === 'approved' && claim.supersedes.includes(claimId)),
    )
    .map(({ claimId }) => claimId);
  return [
    {
      type: 'BecameOfficial',
      ...((supersedes.length > 0 || claim.supersedes.length > 0) && { supersedes }),
      ...subscriptionEnds(claim.details, at, context.calendarOf(claim.details.customerCountry)),
    },
  ];
};

/** The products whose end has come go with all their subscriptions; the last takes the claim with it, and stands as a record. */
const subscriptionsOver = (claim: ClaimIn<'official'>, situation: Situation): Outcome => {
  const products = Object.entries(runningEnds(claim)).flatMap(([id, end]) => (isPast(end, situation) ? [id] : []));
  const left = withoutProducts(claim.details, products);
  if (left.products?.length === 0) return [{ type: 'ClaimEnded', reason: 'subscription-expired', comment: '' }];
  return [{ type: 'ProductsExpired', products, ...endsLeft(claim, left) }];
};

/** What the end of the deadline makes of the claim. */
const move = (claim: Claim, situation: Situation): Outcome => {
  switch (claim.status) {
    case 'partner-action-required':
      return answerOverdue(claim, situation);
    case 'approved':
      return windowClosed(claim, situation);
    case 'rejected':
      return [{ type: 'RejectionMadeFinal', why: 'lapsed', comment: '' }];
    case 'official':
      return subscriptionsOver(claim, situation);
    default:
      return [];
  }
};

/** Gives the reminders that are due, and carries out what the claim's own deadline asks for by now. */
export const passTime = rule({
  type: 'PassTime',
  from: {
    editing: passingTime,
    submitted: passingTime,
    'under-review': passingTime,
    'partner-action-required': passingTime,
    approved: passingTime,
    official: passingTime,
    rejected: passingTime,
    disputed: passingTime,
  },
  standing: (claim) => (nextTimeTransition(claim) ? null : 'nothing-due'),
  decide: (claim, _command, situation) => {
    const deadline = actingDeadline(claim);
    const moved = deadline && isPast(deadline.at, situation) ? move(claim, situation) : [];
    if (isRefusal(moved)) return moved;
    const facts = [...dueReminders(claim, situation.context, moved), ...moved];
    return facts.length > 0 ? facts : { refused: 'nothing-due' };
  },
});
