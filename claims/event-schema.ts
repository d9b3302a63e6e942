import { z } from 'zod';
import { endReasons, rejectionReasons } from './claim.ts';
import { movableDeadlines } from './deadlines.ts';
import { informationReasons } from './details.ts';
import { claimDetailsSchema, formStateSchema, partialDetailsSchema, suggestedContactSchema } from './details-schema.ts';
import type { ClaimEvent } from './event.ts';
import { doneBySchema, personSchema, poeFileSchema, timestampSchema } from './person-schema.ts';
import { reminderKindSchema, reminderSchema } from './reminder-schema.ts';
import type { Agree } from './schema-agreement.ts';
import { awaitedSignatureSchema } from './signature-schema.ts';

const text = z.string();
const time = timestampSchema;
/** Later than the documents that have only the last of them. */
const subscriptionEnds = {
  productEnds: z.record(text, time).exactOptional(),
  subscriptionsEndAt: time.exactOptional(),
};
const reasons = z.array(z.enum(informationReasons));

const fact = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({
    type: z.literal(type),
    at: time,
    by: doneBySchema,
    reminders: z.array(reminderSchema).exactOptional(),
    ...shape,
  });

/** One line of a claim's history, as stored. Strict for the reason given at `claimSchema`. */
export const claimEventSchema = z.discriminatedUnion('type', [
  fact('DraftStarted', {
    claimId: text,
    owner: personSchema,
    details: partialDetailsSchema,
    form: formStateSchema,
    renewalOf: text.exactOptional(),
    firmName: text.exactOptional(),
  }),
  fact('AssociationRecorded', {
    claimId: text,
    owner: personSchema,
    details: partialDetailsSchema,
    competing: z.array(text),
    firmName: text.exactOptional(),
    ...subscriptionEnds,
  }),
  fact('StepSaved', { details: partialDetailsSchema, form: formStateSchema }),
  fact('AdminAsked', {}),
  fact('SignatureAwaited', { signature: awaitedSignatureSchema.exactOptional() }),
  fact('DraftDiscarded', {}),
  fact('PoeAdded', { file: poeFileSchema }),
  fact('PoeRemoved', { fileId: text }),
  fact('HandedOver', { to: personSchema }),
  fact('ClaimSubmitted', {
    details: claimDetailsSchema,
    reviewDueAt: time,
    competing: z.array(text),
    earlierDeclined: text.exactOptional(),
    firmName: text.exactOptional(),
  }),
  fact('CompetingClaimFound', { claimId: text }),
  fact('CompetingClaimGone', { claimId: text }),
  fact('ReviewerAssigned', { assignee: personSchema }),
  fact('ReviewerReleased', {}),
  fact('NoteAdded', { text }),
  fact('ReviewStarted', { decisionDueAt: time }),
  fact('InformationRequested', {
    round: z.int().min(1),
    reasons,
    comment: text,
    concernedProducts: z.array(text),
    answerDueAt: time,
    again: z.boolean(),
  }),
  fact('RequestWithdrawn', { comment: text, decisionDueAt: time }),
  fact('RequestAnswered', {
    comment: text,
    removedProducts: z.array(text),
    newFiles: z.array(text),
    reviewDueAt: time,
  }),
  fact('AnswerApproved', { comment: text, decisionDueAt: time }),
  fact('ClaimApproved', { comment: text, supersedes: z.array(text) }),
  fact('MarkedToBeSuperseded', { successor: text }),
  fact('SupersedingLapsed', { successor: text }),
  fact('CustomerTold', {}),
  fact('OptOutWindowOpened', { closesAt: time }),
  fact('OptOutWindowPaused', { why: z.enum(['bounced', 'wrong-person']), detail: text }),
  fact('WrongPersonReported', { suggestion: suggestedContactSchema.exactOptional() }),
  fact('ContactCorrected', {
    customerContactName: text.exactOptional(),
    customerContactTitle: text.exactOptional(),
    customerContactEmail: text,
  }),
  fact('PartnerCenterIdKept', { partnerCenterClaimId: text.exactOptional() }),
  fact('CustomerAgreed', {}),
  fact('ClaimRejected', { reason: z.enum(rejectionReasons), comment: text, disputeUntil: time.exactOptional() }),
  fact('ClaimDisputed', { justification: text, decisionDueAt: time, competing: z.array(text).exactOptional() }),
  fact('RejectionMadeFinal', { why: z.enum(['upheld', 'lapsed', 'withdrawn']), comment: text }),
  fact('BecameOfficial', { supersedes: z.array(text).exactOptional(), ...subscriptionEnds }),
  fact('ProductsSuperseded', {
    successor: text,
    products: z.array(text),
    subscriptions: z.record(text, z.array(text)).exactOptional(),
    ...subscriptionEnds,
  }),
  fact('SubscriptionEndChanged', { productId: text, endDate: z.iso.date(), ...subscriptionEnds }),
  fact('ProductsExpired', { products: z.array(text), ...subscriptionEnds }),
  fact('DeadlineMoved', {
    deadline: z.enum(movableDeadlines),
    from: time,
    to: time,
    downSince: time,
    upSince: time,
  }),
  fact('ClaimEnded', { reason: z.enum(endReasons), comment: text }),
  fact('ReminderDue', {
    id: text,
    kind: reminderKindSchema,
    left: z.int().min(0).exactOptional(),
    overtaken: z.literal(true).exactOptional(),
  }),
]);

true satisfies Agree<z.output<typeof claimEventSchema>, ClaimEvent>;
