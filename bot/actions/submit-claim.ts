import type { CardNote } from '../../cards/card-note.ts';
import type { Claim } from '../../claims/claim.ts';
import { foreignContactDomain } from '../../claims/contact-domain.ts';
import { causeOf } from '../cause-of.ts';
import { firmOfFiler } from '../filing/firm-of-filer.ts';
import { siblingOffer } from '../filing/sibling-offer.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

const submitted = ({ id: claimId, details }: Claim): CardNote => {
  if (foreignContactDomain(details) === null)
    return { tone: 'good', message: { key: 'note.submitted', values: { claimId } } };
  const { customerContactEmail: email = '', customerDomain: domain = '' } = details;
  return { tone: 'warning', message: { key: 'note.submitted.foreign-contact', values: { claimId, email, domain } } };
};

/** Submits a draft; `version` is absent for the typed command. */
export const submit = async (
  claimId: string,
  version: number | undefined,
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const stored = await services.desk.view(claimId, turn.actor);
  // Not yet known where the directory was out of reach when the draft was begun.
  const firmName = stored?.claim.firmName ?? (await firmOfFiler(turn, services.tenants));
  const result = await services.desk.run({
    claimId,
    command: { type: 'SubmitClaim', ...(firmName && { firmName }) },
    actor: turn.actor,
    ...causeOf(turn),
    ...(version === undefined ? {} : { version }),
  });
  if (!result.ok) return refusalReply(result, turn, services);
  const { claim } = result;
  const reply = await claimReply(claim, turn, services, submitted(claim));
  return { ...reply, further: [...reply.further, ...(await siblingOffer(claim, turn, services))] };
};

export const submitClaim: Action<'claim.submit'> = ({ turn, data }, services) =>
  submit(data.claimId, data.version, turn, services);
