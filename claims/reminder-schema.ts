import { z } from 'zod';
import { timestampSchema } from './person-schema.ts';
import { type Reminder, reminderKinds } from './reminder.ts';
import type { Agree } from './schema-agreement.ts';

export const reminderKindSchema = z.enum(reminderKinds);

export const reminderSchema = z.strictObject({
  id: z.string().min(1),
  kind: reminderKindSchema,
  at: timestampSchema,
});

true satisfies Agree<z.output<typeof reminderSchema>, Reminder>;
