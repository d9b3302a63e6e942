import { acceptStep } from '../../claims/form.ts';
import { stepBefore } from '../draft-steps.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';
import { saveStep } from './save-step.ts';

/** Goes back one step (or to the review page it came from). Answers are kept, also the ones that no rule has accepted yet. */
export const draftBack: Action<'draft.back'> = async ({ turn, data, inputs }, services) => {
  const opened = await openDraft(data, turn, services, inputs);
  if ('reply' in opened) return opened.reply;
  const { draft } = opened;
  const accepted = acceptStep(data.step, draft.details, inputs, services.catalogue);
  const unaccepted = { ...draft.form.unaccepted, ...accepted.unaccepted };
  const step = draft.form.returnToReview ? 'review' : stepBefore(data.step, accepted.details);
  const form = { ...draft.form, step, returnToReview: false, unaccepted };
  const saved = await saveStep(draft, accepted.details, form, turn, services);
  return saved.ok ? claimReply(saved.claim, turn, services) : refusalReply(saved, turn, services);
};
