import { approveCard } from '../../cards/review/approve-card.ts';
import { confirmSupersedeCard } from '../../cards/review/confirm-supersede-card.ts';
import { overlappingProducts } from '../../claims/association-keys.ts';
import { earlierComments } from '../review/earlier-comments.ts';
import { type FormView, formAction } from './form-action.ts';
import { commentOf, commentProblems } from './request-inputs.ts';

/** What ends, or shrinks, when this claim becomes official. */
const endingClaims = async ({ claim, services }: FormView) => {
  const holders = (await services.store.claims.onSameKeys(claim)).filter(
    ({ tenantId, status }) => tenantId !== claim.owner.tenantId && (status === 'approved' || status === 'official'),
  );
  const others = await Promise.all(holders.map(({ claimId }) => services.store.claims.load(claimId)));
  return others.flatMap((stored) => {
    if (!stored) return [];
    const products = overlappingProducts(claim.details, stored.claim.details);
    const remains = (stored.claim.details.products ?? []).filter((id) => !products.includes(id));
    return [{ claim: stored.claim, products, remains }];
  });
};

/** Approves a claim. Where another firm's association would end, a second card shows what ends and asks once more. */
export const reviewApprove = formAction<'review.approve'>({
  inputs: ['comment', 'confirmSupersede'],
  command: 'ApproveClaim',
  card: async (view) =>
    approveCard({ ...view, catalogue: view.services.catalogue, earlierComments: await earlierComments(view) }),
  read: (inputs) => {
    const comment = commentOf(inputs);
    const problems = comment === '' ? [] : commentProblems(comment);
    if (problems.length > 0) return problems;
    return { type: 'ApproveClaim', comment, confirmSupersede: inputs.confirmSupersede === 'true' };
  },
  done: () => ({ key: 'review.note.approved' }),
  onRefusal: (refusal, view) =>
    refusal.refused === 'supersede-not-confirmed'
      ? endingClaims(view).then((ends) =>
          confirmSupersedeCard({
            ...view,
            catalogue: view.services.catalogue,
            ends,
            // The first card does not ask.
            problems: view.typed.confirming === 'yes' ? [{ field: 'confirmSupersede', problem: 'required' }] : [],
          }),
        )
      : null,
});
