import type { ClaimIn } from '../claim.ts';
import { nextTimeTransition } from '../deadlines.ts';
import { effectiveDeadline } from '../effective-deadline.ts';
import { unsentFiles } from '../guards.ts';
import { subscriptionsEndAt } from '../subscription-end.ts';
import { passingTime } from '../who-may.ts';
import { rejection } from './rejection.ts';
import { type Outcome, rule, type Situation } from './rule.ts';

type Timed = ClaimIn<'partner-action-required' | 'approved' | 'official' | 'rejected'>;

/** Since when the partner could have acted, for deadlines that run against the partner. */
const partnersClock = (claim: Timed): string | undefined => {
  if (claim.status === 'partner-action-required') return claim.rounds.at(-1)?.askedAt;
  return claim.status === 'rejected' ? claim.rejection.at : undefined;
};

const isOver = (claim: Timed, { at, context }: Situation): boolean => {
  const deadline = nextTimeTransition(claim);
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

/** Carries out what the claim's own deadline asks for by now. */
export const passTime = rule({
  type: 'PassTime',
  from: {
    'partner-action-required': passingTime,
    approved: passingTime,
    official: passingTime,
    rejected: passingTime,
  },
  standing: (claim) => (nextTimeTransition(claim) ? null : 'nothing-due'),
  decide: (claim, _command, situation) => {
    if (!isOver(claim, situation)) return { refused: 'nothing-due' };
    switch (claim.status) {
      case 'partner-action-required':
        return answerOverdue(claim, situation);
      case 'approved':
        return windowClosed(claim, situation);
      case 'rejected':
        return [{ type: 'RejectionMadeFinal', why: 'lapsed', comment: '' }];
      case 'official':
        return [{ type: 'ClaimEnded', reason: 'subscription-expired', comment: '' }];
    }
  },
});
