import { impartialReviewer } from '../who-may.ts';
import { rule } from './rule.ts';

export const approveAnswer = rule({
  type: 'ApproveAnswer',
  from: { submitted: impartialReviewer },
  standing: (claim) => (claim.answered ? null : 'not-in-this-status'),
  decide: (_claim, { comment }, { at, context }) => [
    {
      type: 'AnswerApproved',
      comment: comment.trim(),
      decisionDueAt: context.calendar.endOfBusinessDay(at, context.policy.decisionBusinessDays).toString(),
    },
  ],
});
