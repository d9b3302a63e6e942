import { acceptStep, dropUnasked } from '../../claims/form.ts';
import { missingFields } from '../../claims/requirements.ts';
import { drawProblems, goOn } from '../filing/go-on.ts';
import { knownCustomer } from '../filing/known-customer.ts';
import { claimReply } from '../replies/claim-reply.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';

/** Takes over what was filed for the customer before, and leads to the next step that lacks an answer. What is typed wins. */
export const draftUseKnown: Action<'draft.use-known'> = async ({ turn, data, inputs }, services) => {
  const opened = await openDraft(data, turn, services, inputs);
  if ('reply' in opened) return opened.reply;
  const { draft } = opened;
  const { step } = data;
  const { catalogue } = services;
  const typed = acceptStep(step, draft.details, inputs, catalogue);
  const wrong = typed.problems.filter(({ problem }) => problem !== 'required');
  const unaccepted = { ...draft.form.unaccepted, ...typed.unaccepted };
  if (wrong.length > 0) return drawProblems(draft, step, typed.details, wrong, { inputs, unaccepted }, turn, services);
  const known = await knownCustomer({ ...draft, details: typed.details }, turn, services);
  if (known === null && step === 'review') return claimReply(draft, turn, services);
  const details = dropUnasked({ ...known?.answers, ...typed.details }, catalogue);
  // Answers brought up questions of this step that nobody has seen yet, or left it without an answer.
  const again = acceptStep(step, details, inputs, catalogue);
  const missing = missingFields(details, catalogue);
  const asksMore = again.asksMore || again.problems.some(({ field }) => missing.includes(field));
  return goOn(draft, { ...again, details, unaccepted, step, asksMore, knownTaken: true }, turn, services);
};
