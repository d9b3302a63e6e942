import { commentGiven } from '../guards.ts';
import { impartialReviewer } from '../who-may.ts';
import { rule } from './rule.ts';

export const endOnCustomersWord = rule({
  type: 'EndOnCustomersWord',
  from: { official: impartialReviewer },
  decide: (_claim, { comment }) =>
    commentGiven(comment) ?? [{ type: 'ClaimEnded', reason: 'customer-withdrew', comment: comment.trim() }],
});
