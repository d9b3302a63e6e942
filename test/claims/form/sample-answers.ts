import type { ClaimDetails } from '../../../claims/details.ts';

/** Answers of the programme step, one claim of each kind. */
export const m365: Partial<ClaimDetails> = { solutionArea: 'microsoft-365', activities: ['usage'] };
export const presales: Partial<ClaimDetails> = {
  solutionArea: 'business-applications',
  activities: ['presales'],
  purchaseChannel: 'web-direct',
};
export const revenue: Partial<ClaimDetails> = { ...presales, activities: ['revenue-association'] };

export const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';
export const otherGuid = '01890a5d-ac96-774b-bcce-b302099a8057';
