import { partner } from '../who-may.ts';
import { rule } from './rule.ts';

/** There is no way to read it from Partner Center: the partner writes it down, also when the claim is over. Changes nothing else. */
export const keepPartnerCenterId = rule({
  type: 'KeepPartnerCenterId',
  from: {
    submitted: partner,
    'under-review': partner,
    'partner-action-required': partner,
    approved: partner,
    official: partner,
    rejected: partner,
    disputed: partner,
    'rejected-final': partner,
    ended: partner,
  },
  decide: (claim, command) => {
    const partnerCenterClaimId = command.partnerCenterClaimId.trim();
    if (partnerCenterClaimId === (claim.partnerCenterClaimId ?? '')) return { refused: 'nothing-due' };
    return [{ type: 'PartnerCenterIdKept', ...(partnerCenterClaimId !== '' && { partnerCenterClaimId }) }];
  },
});
