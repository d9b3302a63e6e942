import { commentGiven } from '../guards.ts';
import { impartialReviewer } from '../who-may.ts';
import { rule } from './rule.ts';

export const upholdRejection = rule({
  type: 'UpholdRejection',
  from: { disputed: impartialReviewer },
  decide: (_claim, { comment }) =>
    commentGiven(comment) ?? [{ type: 'RejectionMadeFinal', why: 'upheld', comment: comment.trim() }],
});
