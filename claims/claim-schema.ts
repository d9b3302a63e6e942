import { z } from 'zod';
import { type Claim, endReasons, type InformationRound, type Rejection, rejectionReasons } from './claim.ts';
import { informationReasons } from './details.ts';
import { formStateSchema, partialDetailsSchema, suggestedContactSchema } from './details-schema.ts';
import { personSchema, poeFileSchema, timestampSchema } from './person-schema.ts';
import { reminderSchema } from './reminder-schema.ts';
import type { Agree } from './schema-agreement.ts';
import { awaitedSignatureSchema } from './signature-schema.ts';

export { claimEventSchema } from './event-schema.ts';
export { noticeSchema } from './notice-schema.ts';

const text = z.string();
const maybe = text.exactOptional();

const roundSchema = z.strictObject({
  number: z.int().min(1),
  askedBy: personSchema,
  askedAt: timestampSchema,
  reasons: z.array(z.enum(informationReasons)),
  comment: text,
  concernedProducts: z.array(text),
  answerDueAt: timestampSchema,
  answer: z
    .strictObject({
      by: personSchema.exactOptional(),
      at: timestampSchema,
      comment: text,
      removedProducts: z.array(text),
      newFiles: z.array(text),
    })
    .exactOptional(),
  outcome: z.enum(['approved', 'asked-again', 'rejected', 'withdrawn', 'no-partner-response']).exactOptional(),
});

const rejectionSchema = z.strictObject({
  reason: z.enum(rejectionReasons),
  comment: text,
  at: timestampSchema,
  disputeUntil: timestampSchema.exactOptional(),
});

const windowSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('awaiting-mail') }),
  z.strictObject({ state: z.literal('open'), openedAt: timestampSchema, closesAt: timestampSchema }),
  z.strictObject({
    state: z.literal('paused'),
    why: z.enum(['bounced', 'wrong-person']),
    pausedAt: timestampSchema,
  }),
]);

const base = z.strictObject({
  id: z.string().regex(/^CPOR-\d{6,}$/),
  version: z.int().min(0),
  owner: personSchema,
  draftedBy: personSchema,
  writtenBy: z.array(personSchema).exactOptional(),
  submittedBy: personSchema.exactOptional(),
  disputedBy: personSchema.exactOptional(),
  answeredBy: z.array(personSchema),
  firmName: maybe,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  submittedAt: timestampSchema.exactOptional(),
  details: partialDetailsSchema,
  files: z.array(poeFileSchema),
  assignee: personSchema.exactOptional(),
  notes: z.array(z.strictObject({ by: personSchema, at: timestampSchema, text })),
  rounds: z.array(roundSchema),
  competing: z.array(text),
  // One alone in documents from before there could be several.
  toBeSupersededBy: z.union([z.array(text), text.transform((one) => [one])]).exactOptional(),
  supersedes: z.array(text),
  renewalOf: maybe,
  recorded: z.literal(true).exactOptional(),
  earlierDeclined: maybe,
  partnerCenterClaimId: maybe,
  disputed: z.boolean(),
  customerAgreedAt: timestampSchema.exactOptional(),
  customerTold: z.boolean(),
  contactInDoubt: z.enum(['bounced', 'wrong-person']).exactOptional(),
  suggestedContact: suggestedContactSchema.exactOptional(),
  reminders: z.array(reminderSchema).exactOptional(),
});

/**
 * A claim as stored. Strict: a key that this version doesn't know would be lost by the next save, so such a document is
 * refused instead. The form of values is checked, not the rules of the day: what was right when it was submitted stays
 * readable.
 */
export const claimSchema = z.discriminatedUnion('status', [
  base.extend({
    status: z.literal('editing'),
    form: formStateSchema,
    adminAskedAt: timestampSchema.exactOptional(),
    signature: awaitedSignatureSchema.exactOptional(),
  }),
  base.extend({ status: z.literal('submitted'), answered: z.boolean(), reviewDueAt: timestampSchema }),
  base.extend({ status: z.literal('under-review'), decisionDueAt: timestampSchema }),
  base.extend({ status: z.literal('partner-action-required'), answerDueAt: timestampSchema }),
  base.extend({ status: z.literal('approved'), approvedAt: timestampSchema, window: windowSchema }),
  base.extend({
    status: z.literal('official'),
    officialAt: timestampSchema,
    productEnds: z.record(text, timestampSchema).exactOptional(),
    subscriptionsEndAt: timestampSchema.exactOptional(),
  }),
  base.extend({ status: z.literal('rejected'), rejection: rejectionSchema }),
  base.extend({
    status: z.literal('disputed'),
    rejection: rejectionSchema,
    disputedAt: timestampSchema,
    justification: text,
    decisionDueAt: timestampSchema,
  }),
  base.extend({ status: z.literal('rejected-final'), rejection: rejectionSchema, at: timestampSchema }),
  base.extend({ status: z.literal('ended'), reason: z.enum(endReasons), comment: text, at: timestampSchema }),
  base.extend({ status: z.literal('discarded'), at: timestampSchema }),
]);

true satisfies Agree<z.output<typeof roundSchema>, InformationRound>;
true satisfies Agree<z.output<typeof rejectionSchema>, Rejection>;
true satisfies Agree<z.output<typeof claimSchema>, Claim>;
