import { reasonGiven } from '../guards.ts';
import { incentivesAdmin } from '../who-may.ts';
import { rule } from './rule.ts';

export const disassociate = rule({
  type: 'Disassociate',
  from: { official: incentivesAdmin },
  decide: (_claim, { reason }) =>
    reasonGiven(reason) ?? [{ type: 'ClaimEnded', reason: 'disassociated', comment: reason.trim() }],
});
