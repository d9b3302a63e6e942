import { partner } from '../who-may.ts';
import { rule } from './rule.ts';

/** What the reviewers have been sent stays. */
export const removePoe = rule({
  type: 'RemovePoe',
  from: { editing: partner, 'partner-action-required': partner },
  decide: (claim, { fileId }) => {
    const file = claim.files.find((one) => one.id === fileId);
    if (!file) return { refused: 'poe-not-found' };
    if (claim.status !== 'editing' && !file.unsent) return { refused: 'poe-already-submitted' };
    return [{ type: 'PoeRemoved', fileId }];
  },
});
