import type { CardNote } from '../../cards/card-note.ts';
import type { Draft } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import { acceptStep } from '../../claims/form.ts';
import { stepAfter } from '../draft-steps.ts';
import { claimReply } from '../replies/claim-reply.ts';
import { formCard } from '../replies/form-reply.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyAbout } from '../replies/reply.ts';
import { verifyTenant } from '../verify-tenant.ts';
import type { Action } from './action.ts';
import { openDraft } from './draft.ts';
import { saveStep } from './save-step.ts';

/** Takes a step's answers and leads on. Problems redraw the step with the person's own values and save nothing. */
export const draftNext: Action<'draft.next'> = async ({ turn, data, inputs }, services) => {
  const opened = await openDraft(data, turn, services, inputs);
  if ('reply' in opened) return opened.reply;
  const { draft } = opened;
  // The last step asks nothing and leads nowhere: no card of it has a Next.
  if (data.step === 'review') return claimReply(draft, turn, services);
  const accepted = acceptStep(data.step, draft.details, inputs, services.catalogue);
  let { details } = accepted;
  const problems: FieldProblem[] = [...accepted.problems];
  let note: CardNote | undefined;
  if (data.step === 'customer' && !problems.some(({ field }) => field === 'customerDomain')) {
    const checked = await verifyTenant(details, inputs.customerTenantId ?? '', services.tenants);
    details = checked.details;
    note = checked.note;
    problems.push(...checked.problems.filter(({ field }) => !problems.some((known) => known.field === field)));
  }
  const elsewhere = Object.entries(draft.form.unaccepted).filter(([field]) => !(field in inputs));
  const unaccepted = { ...Object.fromEntries(elsewhere), ...accepted.unaccepted };
  if (problems.length > 0) {
    const form = { ...draft.form, step: data.step, unaccepted: { ...unaccepted, ...valuesOf(problems, inputs) } };
    const asTyped: Draft = { ...draft, details, form };
    return replyAbout(draft, 'form', await formCard(asTyped, turn, services, { problems }), services);
  }
  const { returnToReview } = draft.form;
  const step =
    accepted.asksMore || accepted.offersMore
      ? data.step
      : stepAfter(data.step, details, returnToReview, services.catalogue);
  const stays = step !== 'review' && returnToReview;
  const saved = await saveStep(draft, details, { step, returnToReview: stays, unaccepted }, turn, services);
  if (!saved.ok) return refusalReply(saved, turn, services);
  if (saved.claim.status !== 'editing') throw new Error('a saved step leaves a draft');
  return replyAbout(saved.claim, 'form', await formCard(saved.claim, turn, services, note ? { note } : {}), services);
};

/** What was typed at the fields with problems, so that it is shown again although another rule took the value. */
const valuesOf = (
  problems: readonly FieldProblem[],
  inputs: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    problems.flatMap(({ field }) => {
      const typed = inputs[field];
      return typed === undefined ? [] : [[field, typed]];
    }),
  );
