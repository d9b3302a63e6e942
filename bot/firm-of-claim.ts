import type { Claim } from '../claims/claim.ts';
import { type Firm, firmOf } from '../claims/firm.ts';
import type { FirmRepository } from '../storage/firm-repository.ts';

/** Which firm claims, by what it says of itself now. */
export const firmOfClaim = async (claim: Claim, firms: Pick<FirmRepository, 'profileOf'>): Promise<Firm> =>
  firmOf(claim, await firms.profileOf(claim.owner.tenantId));
