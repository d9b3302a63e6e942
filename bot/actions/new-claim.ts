import type { CardNote } from '../../cards/card-note.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { formVersion } from '../../claims/form.ts';
import { causeOf } from '../cause-of.ts';
import type { DeskResult } from '../desk.ts';
import { earlierClaims } from '../filing/earlier-claims.ts';
import { firmOfFiler } from '../filing/firm-of-filer.ts';
import { untouchedDraft } from '../filing/untouched-draft.ts';
import { formCard } from '../replies/form-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyAbout } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

type PartnerContact = Pick<Partial<ClaimDetails>, 'partnerContactName' | 'partnerContactEmail'>;

/** Our contact: as the person last filed it, else the firm's default, else who they are in Teams. */
const partnerContact = async (
  turn: Pick<Turn, 'actor' | 'profile'>,
  services: Pick<Services, 'store'>,
): Promise<PartnerContact> => {
  const { person } = turn.actor;
  const [earlier] = await earlierClaims(person, services);
  if (earlier) {
    const { partnerContactName, partnerContactEmail } = earlier.details;
    if (partnerContactName !== undefined && partnerContactEmail !== undefined)
      return { partnerContactName, partnerContactEmail };
  }
  const contact = (await services.store.firms.profileOf(person.tenantId))?.contact;
  if (contact) return { partnerContactName: contact.name, partnerContactEmail: contact.email };
  const profile = await turn.profile();
  const name = profile?.name || person.name;
  return {
    ...(name ? { partnerContactName: name } : {}),
    ...(profile?.email ? { partnerContactEmail: profile.email } : {}),
  };
};

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
