import type { Claim, Draft } from '../../claims/claim.ts';
import { acceptStep, fieldsOf } from '../../claims/form.ts';
import { causeOf } from '../cause-of.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import type { Action } from './action.ts';
import { askAnswer } from './claim-answer.ts';
import { saveStep } from './save-step.ts';

type Inputs = Readonly<Record<string, string>>;

/** The draft with what is typed beside its files, right or not yet; the list of files asks nothing. */
const withTyped = async (draft: Draft, inputs: Inputs, turn: Turn, services: Services): Promise<Claim> => {
  const { step, unaccepted } = draft.form;
  const isAsked = fieldsOf(step, draft.details, services.catalogue).some(({ id }) => id in inputs);
  if (!isAsked) return draft;
  const accepted = acceptStep(step, draft.details, inputs, services.catalogue);
  const form = { ...draft.form, unaccepted: { ...unaccepted, ...accepted.unaccepted } };
  const saved = await saveStep(draft, accepted.details, form, turn, services);
  return saved.ok ? saved.claim : draft;
};

/** Takes a file off a claim, while it may be taken off. Its bytes stay in the document store: the history names it. */
export const poeRemove: Action<'poe.remove'> = async ({ turn, data, inputs }, services) => {
  const { claimId, fileId } = data;
  const command = { type: 'RemovePoe', fileId } as const;
  const result = await services.desk.run({ claimId, command, actor: turn.actor, ...causeOf(turn) });
  if (!result.ok) return refusalReply(result, turn, services);
  const { claim } = result;
  if (claim.status === 'partner-action-required') return askAnswer(claimId, turn, services, inputs);
  if (claim.status !== 'editing') return claimReply(claim, turn, services);
  return claimReply(await withTyped(claim, inputs, turn, services), turn, services);
};
