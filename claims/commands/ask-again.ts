import { commentGiven, productsOfClaim, reasonsGiven } from '../guards.ts';
import { impartialReviewer } from '../who-may.ts';
import { rule } from './rule.ts';

/** The answer was not enough: another round, with a new deadline. */
export const askAgain = rule({
  type: 'AskAgain',
  from: { submitted: impartialReviewer },
  standing: (claim) => (claim.answered ? null : 'not-in-this-status'),
  decide: (claim, { reasons, comment, concernedProducts }, { at, context }) =>
    reasonsGiven(reasons) ??
    commentGiven(comment) ??
    productsOfClaim(claim, concernedProducts) ?? [
      {
        type: 'InformationRequested',
        round: claim.rounds.length + 1,
        reasons,
        comment: comment.trim(),
        concernedProducts,
        answerDueAt: context.calendar.endOfBusinessDay(at, context.policy.answerBusinessDays).toString(),
        again: true,
      },
    ],
});
