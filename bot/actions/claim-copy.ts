import type { Claim } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { formVersion } from '../../claims/form.ts';
import { isPartner } from '../../claims/who-may.ts';
import { causeOf } from '../cause-of.ts';
import { formCard } from '../replies/form-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyAbout } from '../replies/reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import type { Action } from './action.ts';

/** All but what is another matter under the new subscription: its IDs, its end, and what was ticked of the old evidence. */
const copied = ({ details }: Claim): Partial<ClaimDetails> => {
  const { subscriptionIds: _ids, subscriptionEndDates: _ends, poeSelfCheck: _checks, ...kept } = details;
  return kept;
};

/** A draft to renew an official association under a new subscription, opened where the subscriptions are asked for. */
export const claimCopy: Action<'claim.copy'> = ({ data, turn }, services) =>
  withClaim(data.claimId, turn, services, async ({ claim }) => {
    const refuse = (refused: 'not-your-claim' | 'not-in-this-status') =>
      refusalReply({ refusal: { refused }, claim }, turn, services);
    if (!isPartner(claim, turn.actor)) return refuse('not-your-claim');
    if (claim.status !== 'official') return refuse('not-in-this-status');
    const { firmName } = claim;
    const claimId = await services.store.claims.nextClaimId();
    const form = { version: formVersion, step: 'products', returnToReview: false, unaccepted: {} } as const;
    const result = await services.desk.run({
      claimId,
      command: {
        type: 'StartDraft',
        claimId,
        details: copied(claim),
        form,
        renewalOf: claim.id,
        ...(firmName && { firmName }),
      },
      actor: turn.actor,
      ...causeOf(turn),
    });
    if (!result.ok) return refusalReply(result, turn, services);
    if (result.claim.status !== 'editing') throw new Error('a copy is a draft');
    const note = { tone: 'info', message: { key: 'note.copied', values: { claimId: claim.id } } } as const;
    return replyAbout(result.claim, 'form', await formCard(result.claim, turn, services, { note }), services);
  });
