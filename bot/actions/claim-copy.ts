import type { Claim } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { formVersion } from '../../claims/form.ts';
import type { StepId } from '../../claims/steps.ts';
import { isPartner } from '../../claims/who-may.ts';
import { causeOf } from '../cause-of.ts';
import { untouchedCopy } from '../filing/untouched-draft.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import type { Action } from './action.ts';

/** What a copy is for, and so where its form opens. */
type Purpose = 'renewal' | 'again' | 'other';

const closed: ReadonlySet<Claim['status']> = new Set(['rejected', 'rejected-final', 'ended', 'discarded']);

/** Pressed without a word, an official association that has subscriptions is copied to be renewed. */
const purposeOf = ({ status, details }: Claim, renewal: 'yes' | 'no' | undefined): Purpose => {
  if (status === 'official' && details.solutionArea === 'business-applications' && renewal !== 'no') return 'renewal';
  return closed.has(status) ? 'again' : 'other';
};

/** Whether the subscriptions that the claim names are over, or about to be. */
const asksForSubscription = (claim: Claim, purpose: Purpose): boolean =>
  purpose === 'renewal' || (claim.status === 'ended' && claim.reason === 'subscription-expired');

/** Everything but evidence and what was ticked of it; of another subscription its IDs and its end are other ones. */
const copied = ({ details }: Claim, isOtherSubscription: boolean): Partial<ClaimDetails> => {
  const { poeSelfCheck: _checks, evidencePlaces: _places, ...kept } = details;
  if (!isOtherSubscription) return kept;
  const { subscriptionIds: _ids, subscriptionEndDates: _ends, ...rest } = kept;
  return rest;
};

const stepOf = (purpose: Purpose, isOtherSubscription: boolean): StepId => {
  if (isOtherSubscription && purpose !== 'other') return 'products';
  return purpose === 'again' ? 'evidence' : 'customer';
};

const notes = { renewal: 'note.copied', again: 'note.filed-again', other: 'note.copied-other' } as const;

/**
 * A draft with the answers of another claim of the firm: to file again what came to nothing, to claim for another customer, or to
 * renew an official association under a new subscription. From where it opens on, only what lacks an answer is asked.
 */
export const claimCopy: Action<'claim.copy'> = ({ data, turn }, services) =>
  withClaim(data.claimId, turn, services, async ({ claim }) => {
    if (!isPartner(claim, turn.actor))
      return refusalReply({ refusal: { refused: 'not-your-claim' }, claim }, turn, services);
    const purpose = purposeOf(claim, data.renewal);
    const isOtherSubscription = asksForSubscription(claim, purpose);
    const copy = {
      details: copied(claim, isOtherSubscription),
      ...(purpose === 'renewal' && { renewalOf: claim.id }),
    };
    const note = { tone: 'info', message: { key: notes[purpose], values: { claimId: claim.id } } } as const;
    const earlier = await untouchedCopy(turn.actor.person, copy, services);
    if (earlier) return claimReply(earlier, turn, services, note);
    const claimId = await services.store.claims.nextClaimId();
    const step = stepOf(purpose, isOtherSubscription);
    const form = { version: formVersion, step, returnToReview: false, knownTaken: true, unaccepted: {} } as const;
    const result = await services.desk.run({
      claimId,
      command: {
        type: 'StartDraft',
        claimId,
        form,
        ...copy,
      },
      actor: turn.actor,
      ...causeOf(turn),
    });
    return result.ok ? claimReply(result.claim, turn, services, note) : refusalReply(result, turn, services);
  });
