import { firmCard } from '../../cards/filing/firm-card.ts';
import { messageCard } from '../../cards/shared/message-card.ts';
import { readFirmProfile } from '../../claims/firm-profile.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyToPresser, replyWith } from '../replies/reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

const inputIds = ['firmName', 'mpnLocations', 'partnerContactName', 'partnerContactEmail'] as const;

/** The firm's form as it stands, for its incentives admins. `claimId`: the draft to go back to. */
export const askFirm = async (claimId: string | undefined, turn: Turn, services: Services): Promise<Reply> => {
  const { reader, actor } = turn;
  if (!actor.isIncentivesAdmin)
    return refusalReply({ refusal: { refused: 'only-incentives-admins' }, claim: null }, turn, services);
  const profile = await services.store.firms.profileOf(actor.person.tenantId);
  const card = firmCard({ reader, profile, claimId, problems: [], typed: {} });
  return claimId === undefined ? replyWith(card) : replyToPresser(card);
};

/** The draft that a card names, where its presser may see it: a card may be forged. */
const draftOf = async (claimId: string | undefined, turn: Turn, services: Services): Promise<string | undefined> =>
  claimId !== undefined && (await services.desk.view(claimId, turn.actor)) ? claimId : undefined;

/** Keeps what a firm's incentives admin says of the firm, and leads back to the draft from which it was asked for. */
export const firmEdit: Action<'firm.edit'> = async ({ turn, data, inputs }, services) => {
  const { reader, actor } = turn;
  const claimId = await draftOf(data.claimId, turn, services);
  const isFilled = data.filled === 'yes' || inputIds.some((id) => id in inputs);
  if (!isFilled || !actor.isIncentivesAdmin) return askFirm(claimId, turn, services);
  const read = readFirmProfile(inputs);
  if ('problems' in read)
    return replyToPresser(
      // What was left empty is empty, whatever is stored.
      firmCard({ reader, profile: null, claimId, problems: read.problems, typed: inputs }),
    );
  await services.store.firms.saveProfile(actor.person.tenantId, read.profile);
  const note = { tone: 'good', message: { key: 'note.firm-saved', values: { name: read.profile.name } } } as const;
  return claimId === undefined
    ? replyWith(messageCard({ reader, note }))
    : withClaim(claimId, turn, services, ({ claim }) => claimReply(claim, turn, services, note));
};
