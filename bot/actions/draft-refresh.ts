import { acceptStep } from '../../claims/form.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';
import { saveStep } from './save-step.ts';

/** Brings together what has come meanwhile and what is typed, right or not yet, at the same step. */
export const draftRefresh: Action<'draft.refresh'> = async ({ turn, data, inputs }, services) => {
  const opened = await openDraft(data, turn, services, inputs);
  if ('reply' in opened) return opened.reply;
  const { draft } = opened;
  if (data.step === 'review') return claimReply(draft, turn, services);
  const { returnToReview } = draft.form;
  if (data.saved === 'yes') {
    const form = { step: data.step, returnToReview, unaccepted: {} };
    const taken = await saveStep(draft, draft.details, form, turn, services);
    return taken.ok ? claimReply(taken.claim, turn, services) : refusalReply(taken, turn, services);
  }
  const accepted = acceptStep(data.step, draft.details, inputs, services.catalogue);
  const form = {
    step: data.step,
    returnToReview,
    unaccepted: { ...draft.form.unaccepted, ...accepted.unaccepted },
  };
  const saved = await saveStep(draft, accepted.details, form, turn, services);
  return saved.ok ? claimReply(saved.claim, turn, services) : refusalReply(saved, turn, services);
};
