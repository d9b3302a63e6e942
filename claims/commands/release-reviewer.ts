import { reviewer } from '../who-may.ts';
import { rule } from './rule.ts';

export const releaseReviewer = rule({
  type: 'ReleaseReviewer',
  from: { submitted: reviewer, 'under-review': reviewer, disputed: reviewer },
  standing: (claim) => (claim.assignee ? null : 'nothing-due'),
  decide: () => [{ type: 'ReviewerReleased' }],
});
