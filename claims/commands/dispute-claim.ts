import type { ClaimIn } from '../claim.ts';
import { competingClaims, noOwnDuplicate, unsentFiles } from '../guards.ts';
import type { Refusal } from '../refusal.ts';
import { incentivesAdmin } from '../who-may.ts';
import { rule } from './rule.ts';

const inTime = ({ rejection }: ClaimIn<'rejected'>, now: Temporal.Instant): Refusal | null => {
  if (!rejection.disputeUntil) return { refused: 'not-disputable' };
  return Temporal.Instant.compare(now, Temporal.Instant.from(rejection.disputeUntil)) > 0
    ? { refused: 'dispute-too-late' }
    : null;
};

const grounds = (claim: ClaimIn<'rejected'>, justification: string): Refusal | null =>
  justification.trim() === '' && unsentFiles(claim).length === 0 ? { refused: 'dispute-empty' } : null;

/** Once, in time, with a justification or PoE added since the rejection, and with the key still free. */
export const disputeClaim = rule({
  type: 'DisputeClaim',
  from: { rejected: incentivesAdmin },
  standing: (claim) => {
    if (claim.disputed) return 'already-disputed';
    return claim.rejection.disputeUntil ? null : 'not-disputable';
  },
  decide: (claim, { justification }, { at, context }) => {
    const competing = competingClaims(claim, context).map((other) => other.claimId);
    return (
      inTime(claim, context.now) ??
      grounds(claim, justification) ??
      noOwnDuplicate(claim, context) ?? [
        {
          type: 'ClaimDisputed',
          justification: justification.trim(),
          decisionDueAt: context.calendar.endOfBusinessDay(at, context.policy.disputeDecisionBusinessDays).toString(),
          ...(competing.length > 0 && { competing }),
        },
      ]
    );
  },
});
