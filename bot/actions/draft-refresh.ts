import { claimReply } from '../replies/claim-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';
import { saveStep, saveTyped } from './save-step.ts';

/** Brings together what has come meanwhile and what is typed, right or not yet, at the same step. */
export const draftRefresh: Action<'draft.refresh'> = async ({ turn, data, inputs }, services) => {
  const opened = await openDraft(data, turn, services, inputs);
  if ('reply' in opened) return opened.reply;
  const { draft } = opened;
  if (data.step === 'review') return claimReply(draft, turn, services);
  if (data.saved === 'yes') {
    const form = { ...draft.form, step: data.step, unaccepted: {} };
    const taken = await saveStep(draft, draft.details, form, turn, services);
    return taken.ok ? claimReply(taken.claim, turn, services) : refusalReply(taken, turn, services);
  }
  const saved = await saveTyped(draft, data.step, inputs, turn, services);
  if (!saved.ok) return refusalReply(saved, turn, services);
  return claimReply(saved.claim, turn, services, { tone: 'info', message: { key: 'note.refreshed' } });
};
