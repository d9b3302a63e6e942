import type { CardNote } from '../../cards/card-note.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import { acceptStep } from '../../claims/form.ts';
import { drawProblems, goOn } from '../filing/go-on.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { verifyTenant } from '../verify-tenant.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';

/** Takes a step's answers and leads on. Problems redraw the step with the person's own values and save nothing. */
export const draftNext: Action<'draft.next'> = async ({ turn, data, inputs }, services) => {
  const opened = await openDraft(data, turn, services, inputs);
  if ('reply' in opened) return opened.reply;
  const { draft } = opened;
  const { step } = data;
  // The last step asks nothing and leads nowhere: no card of it has a Next.
  if (step === 'review') return claimReply(draft, turn, services);
  const accepted = acceptStep(step, draft.details, inputs, services.catalogue);
  let { details } = accepted;
  const problems: FieldProblem[] = [...accepted.problems];
  let note: CardNote | undefined;
  if (step === 'customer' && !problems.some(({ field }) => field === 'customerDomain')) {
    const checked = await verifyTenant(details, inputs.customerTenantId ?? '', services.tenants);
    details = checked.details;
    note = checked.note;
    problems.push(...checked.problems.filter(({ field }) => !problems.some((known) => known.field === field)));
  }
  const elsewhere = Object.entries(draft.form.unaccepted).filter(([field]) => !(field in inputs));
  const unaccepted = { ...Object.fromEntries(elsewhere), ...accepted.unaccepted };
  if (problems.length > 0) return drawProblems(draft, step, details, problems, { inputs, unaccepted }, turn, services);
  return goOn(draft, { ...accepted, details, unaccepted, step, note }, turn, services);
};
