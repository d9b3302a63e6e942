import * as z from 'zod';
import type { FirmProfile } from '../../claims/firm-profile.ts';
import type { FirmRepository } from '../firm-repository.ts';
import type { OpenTable } from './document-table.ts';

const profileSchema: z.ZodType<FirmProfile> = z.strictObject({
  name: z.string(),
  locations: z.array(z.strictObject({ mpnId: z.string(), label: z.string() })),
  contact: z.strictObject({ name: z.string(), email: z.string() }).exactOptional(),
});

/** One document a firm. */
export const lowdbFirms = (openTable: OpenTable): FirmRepository => {
  const firms = openTable('firms', profileSchema);
  return {
    profileOf: (tenantId) => firms.get(tenantId),
    saveProfile: async (tenantId, profile) => {
      const copy = structuredClone(profile);
      await firms.change(tenantId, () => copy);
    },
  };
};
