import type { ClaimFact } from '../event.ts';
import { impartialReviewer } from '../who-may.ts';
import { rule } from './rule.ts';

/** Whoever starts the review of a claim that nobody has, has it. */
export const startReview = rule({
  type: 'StartReview',
  from: { submitted: impartialReviewer },
  standing: (claim) => (claim.answered ? 'not-in-this-status' : null),
  decide: (claim, _command, { actor, at, context }) => {
    const assigned: readonly ClaimFact[] =
      claim.assignee || actor.kind !== 'person' ? [] : [{ type: 'ReviewerAssigned', assignee: actor.person }];
    return [
      ...assigned,
      {
        type: 'ReviewStarted',
        decisionDueAt: context.calendar.endOfBusinessDay(at, context.policy.decisionBusinessDays).toString(),
      },
    ];
  },
});
