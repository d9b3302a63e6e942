import type { FirmProfile } from '../claims/firm-profile.ts';

/** What firms say of themselves, by Entra tenant. Durable when a call returns. */
export type FirmRepository = {
  readonly profileOf: (tenantId: string) => Promise<FirmProfile | null>;
  /** In place of the earlier one. */
  readonly saveProfile: (tenantId: string, profile: FirmProfile) => Promise<void>;
};
