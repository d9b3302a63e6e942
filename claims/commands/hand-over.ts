import { samePerson } from '../person.ts';
import { incentivesAdmin, partner } from '../who-may.ts';
import { rule } from './rule.ts';

/** An owner may pass on their own draft; a claim that others already know of changes hands through an admin. */
export const handOver = rule({
  type: 'HandOver',
  from: {
    editing: partner,
    submitted: incentivesAdmin,
    'under-review': incentivesAdmin,
    'partner-action-required': incentivesAdmin,
    approved: incentivesAdmin,
    official: incentivesAdmin,
    rejected: incentivesAdmin,
    disputed: incentivesAdmin,
  },
  decide: (claim, { to }) => {
    if (to.tenantId !== claim.owner.tenantId) return { refused: 'other-firm' };
    if (samePerson(to, claim.owner)) return { refused: 'already-the-owner' };
    return [{ type: 'HandedOver', to }];
  },
});
