import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const account = z.object({ id: text, name: text, aadObjectId: text }).optional().catch(undefined);
const named = z.object({ id: text }).optional().catch(undefined);

/** An element that can't be read costs itself alone. */
const listOf = <T extends z.ZodType>(element: T) =>
  z
    .array(element.nullable().catch(null))
    .transform((elements) => elements.filter((one) => one !== null))
    .optional()
    .catch(undefined);

/**
 * What the bot reads of an activity. Of any other shape than expected, a part counts as absent: Teams adds things, and an
 * activity is never refused for what the bot has no use for.
 */
export const activitySchema = z.object({
  type: z.string().min(1),
  id: text,
  name: text,
  action: text,
  text,
  locale: text,
  localTimezone: text,
  serviceUrl: z.string(),
  channelId: z.string().catch('msteams'),
  replyToId: text,
  from: account,
  recipient: account,
  conversation: z
    .object({ id: text, conversationType: text, tenantId: text, isGroup: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  channelData: z.object({ tenant: named, team: named, channel: named }).optional().catch(undefined),
  membersAdded: z
    .array(z.object({ id: text }))
    .optional()
    .catch(undefined),
  membersRemoved: z
    .array(z.object({ id: text }))
    .optional()
    .catch(undefined),
  attachments: listOf(z.object({ contentType: text, contentUrl: text, name: text, content: z.unknown().optional() })),
  entities: z
    .array(z.object({ type: text, text, timezone: text, mentioned: named }))
    .optional()
    .catch(undefined),
  value: z.unknown().optional(),
});

export type TeamsActivity = z.output<typeof activitySchema>;
