import type { Actor } from '../actor.ts';
import type { Claim } from '../claim.ts';
import type { CommandOf } from '../command.ts';
import type { DecisionContext } from '../decision-context.ts';
import { parseSignatureUntil } from '../fields/text-fields.ts';
import { isComplaint } from '../fields.ts';
import { competingClaims, noOwnDuplicate } from '../guards.ts';
import type { Refusal } from '../refusal.ts';
import { isComplete, missingFields } from '../requirements.ts';
import { endOfDate } from '../subscription-end.ts';
import { incentivesAdmin, isFirmAdmin, partner } from '../who-may.ts';
import { type Outcome, rule } from './rule.ts';

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

export const discardDraft = rule({
  type: 'DiscardDraft',
  from: { editing: partner },
  decide: () => [{ type: 'DraftDiscarded' }],
});

/**
 * A signature may take weeks: until its day the draft is no forgotten one. Changed by another day, ended by none.
 * Source: docs/claims.md#waiting-for-a-signature.
 */
export const awaitSignature = rule({
  type: 'AwaitSignature',
  from: { editing: partner },
  decide: ({ signature }, { until }, { context: { now, calendar, policy } }) => {
    if (until === signature?.until) return { refused: 'nothing-due' };
    if (until === undefined) return [{ type: 'SignatureAwaited' }];
    const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
    const read = parseSignatureUntil(until, today, policy.signatureDays);
    if (isComplaint(read)) return { refused: 'fields-missing', fields: ['signatureUntil'] };
    const dueAt = endOfDate(read.value, calendar).toString();
    return [{ type: 'SignatureAwaited', signature: { until: read.value, dueAt } }];
  },
});

/** For an owner who may not submit: the firm's admins get the draft's card. */
export const askAdmin = rule({
  type: 'AskAdmin',
  from: { editing: partner },
  offeredTo: (claim, actor) => !isFirmAdmin(claim, actor),
  decide: () => [{ type: 'AdminAsked' }],
});

export const saveStep = rule({
  type: 'SaveStep',
  from: { editing: partner },
  decide: (_claim, command) => [{ type: 'StepSaved', details: command.details, form: command.form }],
});

/** Any member of an allowed tenant may start a draft (the tenant is checked at the door); whoever does owns it. */
export const startDraft = (command: CommandOf<'StartDraft'>, actor: Actor): Outcome =>
  actor.kind === 'person'
    ? [
        {
          type: 'DraftStarted',
          claimId: command.claimId,
          owner: actor.person,
          details: command.details,
          form: command.form,
          ...(command.renewalOf && { renewalOf: command.renewalOf }),
          ...(command.firmName && { firmName: command.firmName }),
        },
      ]
    : { refused: 'not-your-claim' };
