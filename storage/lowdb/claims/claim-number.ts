import type { ClaimId } from '../../../claims/claim.ts';

const pattern = /^CPOR-(\d{6,15})$/;

export const claimIdOf = (number: number): ClaimId => `CPOR-${String(number).padStart(6, '0')}`;

/** The number in a claim id as this deployment writes it; undefined for anything else. Safe for file names. */
export const claimNumberOf = (id: string): number | undefined => {
  const digits = pattern.exec(id)?.[1];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  return number > 0 && claimIdOf(number) === id ? number : undefined;
};
