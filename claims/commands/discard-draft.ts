import { partner } from '../who-may.ts';
import { rule } from './rule.ts';

export const discardDraft = rule({
  type: 'DiscardDraft',
  from: { editing: partner },
  decide: () => [{ type: 'DraftDiscarded' }],
});
