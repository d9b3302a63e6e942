import type { Claim } from '../claims/claim.ts';
import type { ClaimEvent, ClaimFactType } from '../claims/event.ts';
import type { PostedCard } from '../storage/card-repository.ts';
import { stepOf } from './draft-steps.ts';

/** A reminder is a message of its own, and that the customer was told stands on no card. */
const showNowhere: ReadonlySet<ClaimFactType> = new Set(['ReminderDue', 'CustomerTold']);

/** Whether somebody may be typing in the card as it stands: a form of the claim's own state. The last step asks nothing. */
const isForm = ({ kind }: PostedCard, claim: Claim): boolean =>
  kind === 'form'
    ? claim.status === 'editing' && stepOf(claim) !== 'review'
    : kind === 'answer' && claim.status === 'partner-action-required';

/**
 * What becomes of a posted card after these events. A card that comes by itself never takes the place of a form that somebody
 * may be typing in: a short message tells what came.
 * @param events null where it is not known what the card shows.
 */
export const whatBecomesOf = (
  posted: PostedCard,
  claim: Claim,
  events: readonly ClaimEvent[] | null,
): 'redraw' | 'tell' | 'nothing' => {
  if (events === null) return isForm(posted, claim) ? 'nothing' : 'redraw';
  if (events.every(({ type }) => showNowhere.has(type))) return 'nothing';
  return isForm(posted, claim) ? 'tell' : 'redraw';
};
