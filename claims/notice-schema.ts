import { z } from 'zod';
import { claimStatuses } from './claim-status.ts';
import { claimEventSchema } from './event-schema.ts';
import { audiences, type Notice } from './notices.ts';
import { timestampSchema } from './person-schema.ts';
import { reminderKindSchema } from './reminder-schema.ts';
import type { Agree } from './schema-agreement.ts';

const factTypes = claimEventSchema.options.map(({ shape }) => shape.type.value);

/** A message owed, as stored with its claim. Strict for the reason given at `claimSchema`. */
export const noticeSchema = z.strictObject({
  id: z.string().min(1),
  claimId: z.string(),
  audience: z.enum(audiences),
  subject: z.enum([...factTypes, 'ClaimResubmitted']),
  version: z.int().min(0),
  status: z.enum(claimStatuses),
  urgent: z.boolean(),
  at: timestampSchema,
  otherClaimId: z.string().exactOptional(),
  reminder: reminderKindSchema.exactOptional(),
});

true satisfies Agree<z.output<typeof noticeSchema>, Notice>;
