import type { Claim } from '../claim.ts';
import type { DecisionContext } from '../decision-context.ts';
import { competingClaims, noOwnDuplicate } from '../guards.ts';
import type { Refusal } from '../refusal.ts';
import { isComplete, missingFields } from '../requirements.ts';
import { incentivesAdmin } from '../who-may.ts';
import { rule } from './rule.ts';

const proofGiven = (claim: Claim): Refusal | null => (claim.files.length === 0 ? { refused: 'poe-missing' } : null);

/** The firm's latest claim on an overlapping key that the customer declined: no obstacle, but the reviewer sees it. */
const latestDeclined = (claim: Claim, context: DecisionContext): string | undefined =>
  context.onSameKeys
    .filter((other) => other.customerDeclined && other.tenantId === claim.owner.tenantId)
    .map((other) => ({ id: other.claimId, created: Temporal.Instant.from(other.createdAt) }))
    .sort((a, b) => Temporal.Instant.compare(a.created, b.created))
    .at(-1)?.id;

export const submitClaim = rule({
  type: 'SubmitClaim',
  from: { editing: incentivesAdmin },
  decide: (claim, { firmName }, { at, context }) => {
    const { details } = claim;
    if (!isComplete(details, context.catalogue)) {
      return { refused: 'fields-missing', fields: missingFields(details, context.catalogue) };
    }
    const earlierDeclined = latestDeclined(claim, context);
    return (
      proofGiven(claim) ??
      noOwnDuplicate(claim, context) ?? [
        {
          type: 'ClaimSubmitted',
          details,
          reviewDueAt: context.calendar.endOfBusinessDay(at, context.policy.reviewStartBusinessDays).toString(),
          competing: competingClaims(claim, context).map((other) => other.claimId),
          ...(earlierDeclined && { earlierDeclined }),
          ...(firmName && { firmName }),
        },
      ]
    );
  },
});
