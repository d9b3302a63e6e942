import { samePerson } from '../person.ts';
import { hasConflict, reviewer } from '../who-may.ts';
import { rule } from './rule.ts';

/** Assignment is no status: any reviewer may act, and may pass the claim to another one. */
export const assignReviewer = rule({
  type: 'AssignReviewer',
  from: { submitted: reviewer, 'under-review': reviewer, disputed: reviewer },
  decide: (claim, { assignee }) => {
    if (hasConflict(claim, assignee)) return { refused: 'own-claim' };
    if (claim.assignee && samePerson(claim.assignee, assignee)) return { refused: 'already-assigned' };
    return [{ type: 'ReviewerAssigned', assignee }];
  },
});
