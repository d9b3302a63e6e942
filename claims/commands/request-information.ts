import { commentGiven, productsOfClaim, reasonsGiven } from '../guards.ts';
import { impartialReviewer } from '../who-may.ts';
import { rule } from './rule.ts';

export const requestInformation = rule({
  type: 'RequestInformation',
  from: { 'under-review': impartialReviewer },
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
        again: false,
      },
    ],
});
