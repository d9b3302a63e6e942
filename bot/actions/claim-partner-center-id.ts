import { partnerCenterIdCard } from '../../cards/claim/partner-center-id-card.ts';
import { cleanLine } from '../../claims/fields/clean-text.ts';
import { nameCharacters, tooLong } from '../../claims/fields.ts';
import { formAction } from './form-action.ts';

/** Keeps the claim's ID in Partner Center, by which it is found again. */
export const claimPartnerCenterId = formAction<'claim.partner-center-id'>({
  inputs: ['partnerCenterClaimId'],
  command: 'KeepPartnerCenterId',
  card: partnerCenterIdCard,
  read: (inputs) => {
    const partnerCenterClaimId = cleanLine(inputs.partnerCenterClaimId ?? '');
    const complaint = tooLong(partnerCenterClaimId, nameCharacters);
    return complaint
      ? [{ field: 'partnerCenterClaimId', ...complaint }]
      : { type: 'KeepPartnerCenterId', partnerCenterClaimId };
  },
  done: () => ({ key: 'note.partner-center-id' }),
});
