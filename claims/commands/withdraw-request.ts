import { commentGiven } from '../guards.ts';
import { impartialReviewer } from '../who-may.ts';
import { rule } from './rule.ts';

export const withdrawRequest = rule({
  type: 'WithdrawRequest',
  from: { 'partner-action-required': impartialReviewer },
  decide: (_claim, { comment }, { at, context }) =>
    commentGiven(comment) ?? [
      {
        type: 'RequestWithdrawn',
        comment: comment.trim(),
        decisionDueAt: context.calendar.endOfBusinessDay(at, context.policy.decisionBusinessDays).toString(),
      },
    ],
});
