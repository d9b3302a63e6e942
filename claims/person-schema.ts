import { z } from 'zod';
import type { DoneBy } from './actor.ts';
import type { PoeFile } from './claim.ts';
import type { Person } from './person.ts';
import type { Agree } from './schema-agreement.ts';

/** An instant in UTC, `2026-11-21T09:00:00Z`. */
export const timestampSchema = z.iso.datetime({ offset: false });

export const personSchema = z.strictObject({ id: z.string(), tenantId: z.string(), name: z.string() });

export const poeFileSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  type: z.string(),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedBy: personSchema,
  addedAt: timestampSchema,
  unsent: z.literal(true).exactOptional(),
});

export const doneBySchema = z.union([
  z.strictObject({ kind: z.literal('person'), person: personSchema }),
  z.strictObject({ kind: z.enum(['customer', 'time', 'mail']) }),
  z.strictObject({ kind: z.literal('claim'), claimId: z.string() }),
]);

true satisfies Agree<z.output<typeof personSchema>, Person>;
true satisfies Agree<z.output<typeof poeFileSchema>, PoeFile>;
true satisfies Agree<z.output<typeof doneBySchema>, DoneBy>;
