import { renewCard } from '../../cards/filing/renew-card.ts';
import { answer, type FieldProblem, isComplaint } from '../../claims/fields.ts';
import { formAction } from './form-action.ts';

/** New end dates of an official association's subscriptions. A product left empty keeps its own. */
export const claimRenew = formAction<'claim.renew'>({
  inputs: ['subscriptionEndDate'],
  command: 'ChangeSubscriptionEnd',
  card: (view) => renewCard({ ...view, catalogue: view.services.catalogue }),
  read: (inputs, { details }, { catalogue }) => {
    const problems: FieldProblem[] = [];
    const endDates: Record<string, string> = {};
    for (const productId of details.products ?? []) {
      const field = `subscriptionEndDate.${productId}`;
      const typed = inputs[field]?.trim() ?? '';
      if (typed === '') continue;
      const parsed = answer({ field: 'subscriptionEndDates', productId }, typed, { details: {}, catalogue });
      if (isComplaint(parsed)) problems.push({ field, ...parsed });
      else endDates[productId] = parsed.value.subscriptionEndDates?.[productId] ?? typed;
    }
    return problems.length > 0 ? problems : { type: 'ChangeSubscriptionEnd', endDates };
  },
  done: () => ({ key: 'note.renewed' }),
});
