import { refusalMessage } from '../../cards/refusal-message.ts';
import { approveCard } from '../../cards/review/approve-card.ts';
import { confirmSupersedeCard } from '../../cards/review/confirm-supersede-card.ts';
import { lossTo } from '../../claims/loss.ts';
import type { Refusal } from '../../claims/refusal.ts';
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
    return stored ? [{ claim: stored.claim, loss: lossTo(stored.claim.details, claim.details) }] : [];
  });
};

/** The first card does not ask. What was ticked of others is asked anew: another association has come meanwhile. */
const whyAgain = (refusal: Refusal, { typed, reader }: FormView): Pick<FormView, 'problems' | 'refusal'> => {
  if (typed.confirming !== 'yes') return { problems: [] };
  if (typed.confirmSupersede !== 'true') return { problems: [{ field: 'confirmSupersede', problem: 'required' }] };
  return { problems: [], refusal: { tone: 'warning', message: refusalMessage(refusal, reader) } };
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
    const { confirmSupersede, ends = '' } = inputs;
    // A card that names none asks once more.
    return {
      type: 'ApproveClaim',
      comment,
      confirmSupersede: confirmSupersede === 'true',
      confirmed: ends.split(',').filter((claimId) => claimId !== ''),
    };
  },
  done: () => ({ key: 'review.note.approved' }),
  onRefusal: (refusal, view) =>
    refusal.refused === 'supersede-not-confirmed'
      ? endingClaims(view).then((ends) =>
          confirmSupersedeCard({
            ...view,
            catalogue: view.services.catalogue,
            ends,
            ...whyAgain(refusal, view),
          }),
        )
      : null,
});
