import { rejectCard } from '../../cards/review/reject-card.ts';
import type { RejectionReason } from '../../claims/claim.ts';
import { reviewersRejectionReasons } from '../../claims/commands/reviewer.ts';
import { complainOf, type FieldProblem } from '../../claims/fields.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import { earlierComments } from '../review/earlier-comments.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';
import { type FormAction, type FormView, formAction } from './form-action.ts';
import { commentOf, commentProblems } from './request-inputs.ts';

const isReason = (value: string | undefined): value is RejectionReason =>
  reviewersRejectionReasons.some((reason) => reason === value);

const draw = (reasons: readonly RejectionReason[]) => async (view: FormView) =>
  rejectCard({ ...view, reasons, earlierComments: await earlierComments(view) });

const rejectClaim = formAction<'review.reject'>({
  inputs: ['reason', 'comment'],
  command: 'RejectClaim',
  card: draw(reviewersRejectionReasons),
  read: (inputs) => {
    const { reason } = inputs;
    const comment = commentOf(inputs);
    const problems: FieldProblem[] = [...commentProblems(comment)];
    if (!reason) problems.push({ field: 'reason', problem: 'required' });
    else if (!isReason(reason)) problems.push({ field: 'reason', ...complainOf('unknown-choice', reason) });
    return problems.length === 0 && isReason(reason) ? { type: 'RejectClaim', reason, comment } : problems;
  },
  done: () => ({ key: 'review.note.rejected' }),
});

const upholdRejection = formAction<'review.reject'>({
  inputs: ['comment'],
  command: 'UpholdRejection',
  card: draw([]),
  read: (inputs) => {
    const comment = commentOf(inputs);
    const problems = commentProblems(comment);
    return problems.length > 0 ? problems : { type: 'UpholdRejection', comment };
  },
  done: () => ({ key: 'review.note.upheld' }),
});

const byStatus = (
  claimId: string,
  turn: Turn,
  services: Services,
  run: (action: FormAction<'review.reject'>) => Promise<Reply>,
): Promise<Reply> =>
  withClaim(claimId, turn, services, ({ claim }) => {
    if (claim.status === 'editing')
      return refusalReply({ refusal: { refused: 'not-in-this-status' }, claim }, turn, services);
    return run(claim.status === 'disputed' ? upholdRejection : rejectClaim);
  });

const press: Action<'review.reject'> = (pressed, services) =>
  byStatus(pressed.data.claimId, pressed.turn, services, (action) => action.press(pressed, services));

/** Rejects a claim with a reason of the closed list; on a dispute, upholds the rejection. */
export const reviewReject: FormAction<'review.reject'> = {
  press,
  ask: (claimId, turn, services) => byStatus(claimId, turn, services, (action) => action.ask(claimId, turn, services)),
};
