import { claimCardReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';
import { saveTyped } from './save-step.ts';

/** Saves what is typed, right or not yet, and puts the form away; `resume` opens it at the same step. */
export const draftClose: Action<'draft.close'> = async ({ turn, data, inputs }, services) => {
  const opened = await openDraft(data, turn, services, inputs);
  if ('reply' in opened) return opened.reply;
  const saved = await saveTyped(opened.draft, data.step, inputs, turn, services);
  if (!saved.ok) return refusalReply(saved, turn, services);
  return claimCardReply(saved.claim, turn, services, { tone: 'good', message: { key: 'note.draft-saved' } });
};
