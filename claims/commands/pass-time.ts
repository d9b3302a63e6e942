import type { Claim, ClaimIn } from '../claim.ts';
import { actingDeadline, nextTimeTransition } from '../deadlines.ts';
import { dueReminders } from '../due-reminders.ts';
import { effectiveDeadline } from '../effective-deadline.ts';
import { unsentFiles } from '../guards.ts';
import { isRefusal } from '../refusal.ts';
import { subscriptionsEndAt } from '../subscription-end.ts';
import { passingTime } from '../who-may.ts';
import { rejection } from './rejection.ts';
import { type Outcome, rule, type Situation } from './rule.ts';

/** Since when the partner could have acted, for deadlines that run against the partner. */
const partnersClock = (claim: Claim): string | undefined => {
  if (claim.status === 'partner-action-required') return claim.rounds.at(-1)?.askedAt;
  return claim.status === 'rejected' ? claim.rejection.at : undefined;
};

const isOver = (claim: Claim, { at, context }: Situation): boolean => {
  const deadline = actingDeadline(claim);
  if (!deadline) return false;
  const since = partnersClock(claim);
  const end = since ? effectiveDeadline(deadline.at, since, context) : Temporal.Instant.from(deadline.at);
  return Temporal.Instant.compare(at, end) >= 0;
};

/** PoE that waits is sent as the answer; silence is a rejection. */
const answerOverdue = (claim: ClaimIn<'partner-action-required'>, situation: Situation): Outcome => {
  const newFiles = unsentFiles(claim).map((file) => file.id);
  if (newFiles.length === 0) return rejection(claim, 'no-partner-response', '', situation);
  const { calendar, policy } = situation.context;
  const reviewDueAt = calendar.endOfBusinessDay(situation.at, policy.reviewStartBusinessDays).toString();
  return [{ type: 'RequestAnswered', comment: '', removedProducts: [], newFiles, reviewDueAt }];
};

const windowClosed = (claim: ClaimIn<'approved'>, { at, context }: Situation): Outcome => {
  const endsAt = subscriptionsEndAt(claim.details, at, context.calendarOf(claim.details.customerCountry));
  return [{ type: 'BecameOfficial', ...(endsAt && { subscriptionsEndAt: endsAt }) }];
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
      return [{ type: 'ClaimEnded', reason: 'subscription-expired', comment: '' }];
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
    const movesOn = isOver(claim, situation);
    const moved = movesOn ? move(claim, situation) : [];
    if (isRefusal(moved)) return moved;
    const facts = [...dueReminders(claim, situation.at, situation.context, movesOn), ...moved];
    return facts.length > 0 ? facts : { refused: 'nothing-due' };
  },
});
