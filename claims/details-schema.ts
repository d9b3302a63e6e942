import { z } from 'zod';
import type { FormState } from './claim.ts';
import {
  activities,
  type ClaimDetails,
  informationReasons,
  purchaseChannels,
  type SuggestedContact,
  solutionAreas,
} from './details.ts';
import type { Agree } from './schema-agreement.ts';
import { stepIds } from './steps.ts';

const text = z.string();
const maybe = z.string().exactOptional();

/** All answers; see `ClaimDetails` for each field's form. */
export const claimDetailsSchema = z.strictObject({
  claimName: text,
  mpnId: text,
  customerDomain: text,
  customerTenantId: text,
  tenantVerification: z.enum(['verified', 'not-verified']),
  customerCountry: maybe,
  solutionArea: z.enum(solutionAreas),
  activities: z.array(z.enum(activities)),
  products: z.array(text),
  purchaseChannel: z.enum(purchaseChannels).exactOptional(),
  hasSeveralSubscriptions: z.union([z.boolean(), z.array(text)]).exactOptional(),
  subscriptionIds: z.record(text, z.array(text)).exactOptional(),
  subscriptionEndDates: z.record(text, z.iso.date()).exactOptional(),
  reassociation: z.boolean().exactOptional(),
  customerContactName: text,
  customerContactTitle: text,
  customerContactEmail: text,
  technicalContactName: maybe,
  technicalContactTitle: maybe,
  technicalContactEmail: maybe,
  partnerContactName: text,
  partnerContactEmail: text,
  dynamicsSolutionSellerName: maybe,
  customerName: maybe,
  isvProductName: maybe,
  evidencePlaces: z.record(text, text).exactOptional(),
  comments: maybe,
  poeSelfCheck: z.array(z.enum(informationReasons)).exactOptional(),
});

type Shape = typeof claimDetailsSchema.shape;
type PartialShape = {
  [K in keyof Shape]: Shape[K] extends z.ZodExactOptional ? Shape[K] : z.ZodExactOptional<Shape[K]>;
};

/** Zod's own `partial()` lets `undefined` stand for a key, which a document never does. */
const partialShape = Object.fromEntries(
  Object.entries(claimDetailsSchema.shape).map(([key, schema]) => [
    key,
    schema instanceof z.ZodExactOptional ? schema : schema.exactOptional(),
  ]),
) as PartialShape;

/** A draft's answers so far. */
export const partialDetailsSchema = z.strictObject(partialShape);

export const suggestedContactSchema = z.strictObject({
  customerContactName: maybe,
  customerContactTitle: maybe,
  customerContactEmail: maybe,
});

export const formStateSchema = z.strictObject({
  version: z.int(),
  step: z.enum(stepIds),
  returnToReview: z.boolean(),
  knownTaken: z.literal(true).exactOptional(),
  unaccepted: z.record(text, text),
});

true satisfies Agree<z.output<typeof claimDetailsSchema>, ClaimDetails>;
true satisfies Agree<z.output<typeof partialDetailsSchema>, Partial<ClaimDetails>>;
true satisfies Agree<z.output<typeof suggestedContactSchema>, SuggestedContact>;
true satisfies Agree<z.output<typeof formStateSchema>, FormState>;
