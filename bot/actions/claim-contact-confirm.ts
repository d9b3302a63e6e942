import { causeOf } from '../cause-of.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import type { Action } from './action.ts';
import { claimCorrectContact } from './claim-correct-contact.ts';

/** Makes the person whom the customer named the claim's contact: the correction, in one press. One who is half named is asked for. */
export const claimContactConfirm: Action<'claim.contact-confirm'> = ({ turn, data }, services) =>
  withClaim(data.claimId, turn, services, async ({ claim }) => {
    const { customerContactName, customerContactTitle, customerContactEmail } = claim.suggestedContact ?? {};
    if (!customerContactName || !customerContactTitle || !customerContactEmail)
      return claimCorrectContact.ask(claim.id, turn, services);
    const contact = { customerContactName, customerContactTitle, customerContactEmail };
    const result = await services.desk.run({
      ...data,
      command: { type: 'CorrectContact', ...contact },
      actor: turn.actor,
      ...causeOf(turn),
    });
    if (!result.ok) return refusalReply(result, turn, services);
    const message = { key: 'note.contact-corrected', values: { address: customerContactEmail } } as const;
    return claimCardReply(result.claim, turn, services, { tone: 'good', message });
  });
