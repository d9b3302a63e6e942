import type { CardNote } from '../../cards/card-note.ts';
import { shorten } from '../../cards/shorten.ts';
import type { Claim } from '../../claims/claim.ts';
import { causeOf } from '../cause-of.ts';
import { firmAdmins } from '../firm-admins.ts';
import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** By name; or that nobody could be: the draft waits for the first admin who gets the bot. */
const whoWasAsked = async (claim: Claim, services: Services): Promise<CardNote> => {
  const admins = await firmAdmins(claim, services);
  const names = admins.flatMap(({ reference }) =>
    reference.disabled ? [] : [shorten(reference.person?.name ?? '', 60)],
  );
  return names.length === 0
    ? { tone: 'warning', message: { key: 'note.no-admin-to-ask' } }
    : { tone: 'good', message: { key: 'note.admin-asked', values: { names: names.join(', ') } } };
};

/** Asks the firm's incentives admins to submit; `version` is absent for the typed command. */
export const askAdmin = async (
  claimId: string,
  version: number | undefined,
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const order = { claimId, command: { type: 'AskAdmin' }, actor: turn.actor, ...causeOf(turn) } as const;
  const result = await services.desk.run(version === undefined ? order : { ...order, version });
  if (!result.ok) return refusalReply(result, turn, services);
  return claimCardReply(result.claim, turn, services, await whoWasAsked(result.claim, services));
};

/** The firm's incentives admins get the draft's card; only they submit. */
export const draftAskAdmin: Action<'draft.ask-admin'> = ({ turn, data }, services) =>
  askAdmin(data.claimId, data.version, turn, services);
