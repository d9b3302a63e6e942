import { stepsOf } from '../../claims/form.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';
import { saveStep } from './save-step.ts';

/** Opens one step from the review page; its Next returns there. */
export const draftEdit: Action<'draft.edit'> = async ({ turn, data }, services) => {
  const { step } = data;
  const opened = await openDraft({ claimId: data.claimId, version: data.version }, turn, services);
  if ('reply' in opened) return opened.reply;
  const { draft } = opened;
  // No card offers a step that this kind of claim does not ask.
  if (!stepsOf(draft.details).includes(step)) {
    return refusalReply({ refusal: { refused: 'not-in-this-status' }, claim: draft }, turn, services);
  }
  const form = { ...draft.form, step, returnToReview: step !== 'review' };
  const saved = await saveStep(draft, draft.details, form, turn, services);
  return saved.ok ? claimReply(saved.claim, turn, services) : refusalReply(saved, turn, services);
};
