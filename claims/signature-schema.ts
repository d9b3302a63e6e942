import { z } from 'zod';
import type { AwaitedSignature } from './claim.ts';
import { timestampSchema } from './person-schema.ts';
import type { Agree } from './schema-agreement.ts';

export const awaitedSignatureSchema = z.strictObject({ until: z.iso.date(), dueAt: timestampSchema });

true satisfies Agree<z.output<typeof awaitedSignatureSchema>, AwaitedSignature>;
