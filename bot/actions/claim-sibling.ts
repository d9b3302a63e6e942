import type { Claim, Draft, FormState } from '../../claims/claim.ts';
import { formVersion } from '../../claims/form.ts';
import { kindOf } from '../../claims/requirements.ts';
import { siblingDetails, siblingOf } from '../../claims/sibling.ts';
import { isPartner } from '../../claims/who-may.ts';
import { causeOf } from '../cause-of.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Drafts for the customer that are looked through, newest first. */
const looked = 5;

/** The sibling where it was begun before: pressed twice, the button makes no second one. */
const begun = async (claim: Claim, { actor }: Turn, { store }: Services): Promise<Draft | null> => {
  const { customerTenantId = '', claimName } = claim.details;
  const of = { owner: actor.person };
  const page = await store.claims.list({ of, statuses: ['editing'], search: customerTenantId, limit: looked });
  const stored = await Promise.all(page.claims.map(({ id }) => store.claims.load(id)));
  for (const one of stored) {
    if (one?.claim.status !== 'editing') continue;
    const { details } = one.claim;
    const isOther = details.solutionArea === claim.details.solutionArea && kindOf(details) !== kindOf(claim.details);
    if (isOther && details.claimName === claimName && details.customerTenantId === customerTenantId) return one.claim;
  }
  return null;
};

/** A draft of the other kind of claim over the same products, opened at what it asks anew. */
export const claimSibling: Action<'claim.sibling'> = ({ data, turn }, services) =>
  withClaim(data.claimId, turn, services, async ({ claim }) => {
    const refuse = (refused: 'not-your-claim' | 'not-in-this-status') =>
      refusalReply({ refusal: { refused }, claim }, turn, services);
    if (!isPartner(claim, turn.actor)) return refuse('not-your-claim');
    const kind = siblingOf(claim.details);
    if (kind === null || claim.status === 'editing' || claim.status === 'discarded')
      return refuse('not-in-this-status');
    const note = { tone: 'info', message: { key: 'note.sibling', values: { claimId: claim.id } } } as const;
    const earlier = await begun(claim, turn, services);
    if (earlier) return claimReply(earlier, turn, services, note);
    const claimId = await services.store.claims.nextClaimId();
    const { firmName } = claim;
    const form: FormState = {
      version: formVersion,
      step: kind === 'revenue-association' ? 'revenue' : 'programme',
      returnToReview: false,
      knownTaken: true,
      unaccepted: {},
    };
    const result = await services.desk.run({
      claimId,
      command: {
        type: 'StartDraft',
        claimId,
        details: siblingDetails(claim.details, kind),
        form,
        ...(firmName && { firmName }),
      },
      actor: turn.actor,
      ...causeOf(turn),
    });
    return result.ok ? claimReply(result.claim, turn, services, note) : refusalReply(result, turn, services);
  });
