import type { CardNote } from '../../cards/card-note.ts';
import { formVersion } from '../../claims/form.ts';
import { causeOf } from '../cause-of.ts';
import type { DeskResult } from '../desk.ts';
import { firmOfFiler } from '../filing/firm-of-filer.ts';
import { partnerContact } from '../filing/partner-contact.ts';
import { untouchedDraft } from '../filing/untouched-draft.ts';
import { formCard } from '../replies/form-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyAbout } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Older drafts that the first card offers beside the new one. */
const offeredDrafts = 3;

const startDraft = async (turn: Turn, services: Services): Promise<DeskResult> => {
  const [contact, firmName, claimId] = await Promise.all([
    partnerContact(turn, services),
    firmOfFiler(turn, services.tenants),
    services.store.claims.nextClaimId(),
  ]);
  return services.desk.run({
    claimId,
    command: {
      type: 'StartDraft',
      claimId,
      details: contact,
      ...(firmName && { firmName }),
      form: { version: formVersion, step: 'programme', returnToReview: false, unaccepted: {} },
    },
    actor: turn.actor,
    ...causeOf(turn),
  });
};

/**
 * A new draft at its first step, or one that nobody has touched yet. Older drafts are offered beside it, never asked about
 * first.
 */
export const startClaim = async (turn: Turn, services: Services, note?: CardNote): Promise<Reply> => {
  const { person } = turn.actor;
  const [untouched, older] = await Promise.all([
    untouchedDraft(person, services),
    services.store.claims.list({ of: { owner: person }, statuses: ['editing'], limit: offeredDrafts + 1 }),
  ]);
  const result = untouched ? { ok: true as const, claim: untouched } : await startDraft(turn, services);
  if (!result.ok) return refusalReply(result, turn, services);
  if (result.claim.status !== 'editing') throw new Error('a new claim is a draft');
  const card = await formCard(result.claim, turn, services, {
    otherDrafts: older.claims,
    ...(note ? { note } : {}),
  });
  return replyAbout(result.claim, 'form', card, services);
};

export const newClaim: Action<'claim.new'> = ({ turn }, services) => startClaim(turn, services);
