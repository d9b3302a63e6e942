import { z } from 'zod';
import { shownStatuses } from '../claims/shown-status.ts';
import { stepIds } from '../claims/steps.ts';
import { languages } from './languages/language.ts';
import { queueFilters } from './queue-filter.ts';

const claimId = z.string().regex(/^CPOR-\d{6,12}$/);
/** Digits too, as some clients send numbers; nothing else, since coercion would take `[3]` for 3. */
const version = z.union([z.int().min(0), z.string().regex(/^\d{1,9}$/)]).transform(Number);
const step = z.enum(stepIds);
const claim = z.object({ claimId });
const claimAt = z.object({ claimId, version });
/**
 * `filled` stands on the buttons of a form: clients leave empty inputs out, and a form with nothing typed is one all the same.
 * `no` is its Refresh: it is drawn again with what is typed.
 */
const formAt = claimAt.extend({ filled: z.enum(['yes', 'no']).optional() });
const draftAt = z.object({ claimId, version, step });

/**
 * Every card action: its verb and the data that its button carries, defined once for who draws the button and who handles the
 * press. What a person typed comes beside it, under the input ids. The data never carries the record, and nothing in it is
 * trusted beyond naming a claim.
 */
export const verbData = {
  'claim.new': z.object({}),
  'draft.next': draftAt,
  'draft.back': draftAt,
  'draft.edit': draftAt,
  'draft.close': draftAt,
  'draft.use-known': draftAt,
  /** `saved`: what is saved is to stand, in place of what was typed. */
  'draft.refresh': draftAt.extend({ saved: z.literal('yes').optional() }),
  'draft.resume': claim,
  'draft.discard': claimAt.extend({ confirm: z.literal('yes').optional() }),
  'draft.ask-admin': claimAt,
  /** `step`: pressed on that step of the form, whose answers come along. */
  'draft.await-signature': formAt.extend({ step: step.optional() }),
  'draft.signature-stop': claimAt,
  'claim.submit': claimAt,
  'claim.view': claim,
  'claim.history': claim.extend({ page: z.coerce.number().int().min(0).optional() }),
  'claim.summary': claim,
  'claim.list': z.object({
    status: z.enum(['all', ...shownStatuses]).optional(),
    after: claimId.optional(),
    /** Words that the claims are found by. */
    search: z.string().max(200).optional(),
  }),
  'claim.answer': claimAt,
  'info.answer': formAt,
  'claim.withdraw': formAt,
  'claim.dispute': formAt,
  'claim.disassociate': formAt,
  'claim.hand-over': formAt,
  'claim.renew': formAt,
  /** The other kind of claim over the same products. */
  'claim.sibling': claim,
  /** `renewal`: whether an official association is to be renewed by it; absent, where it has subscriptions. */
  'claim.copy': claim.extend({ renewal: z.enum(['yes', 'no']).optional() }),
  'association.record': z.object({ filled: z.literal('yes').optional() }),
  'claim.correct-contact': formAt,
  /** `claimId`: the draft from which it was opened, and to which it leads back. */
  'firm.edit': z.object({ claimId: claimId.optional(), filled: z.literal('yes').optional() }),
  'claim.contact-confirm': claimAt,
  'claim.partner-center-id': formAt,
  'claim.mute': claim,
  'claim.unmute': claim,
  'channel.subscribe': z.object({}),
  /** `channel`: key of a conversation reference; absent, the conversation in which it is pressed. */
  'channel.unsubscribe': z.object({ channel: z.string().max(300).optional() }),
  'poe.attach': z.object({ claimId: claimId.optional(), fileIds: z.string().max(2000) }),
  'poe.remove': z.object({ claimId, fileId: z.string().max(64) }),
  'review.queue': z.object({ filter: z.enum(queueFilters).optional(), after: claimId.optional() }),
  'review.start': claimAt,
  'review.start-many': z.object({}),
  /** `assignee`: an object id, `me` for whoever presses, empty for nobody (on the form itself, nobody chosen); absent, it asks. */
  'review.assign': formAt.extend({ assignee: z.string().max(64).optional() }),
  'review.request-info': formAt,
  'review.withdraw-request': formAt,
  'review.approve-answer': formAt,
  'review.ask-again': formAt,
  /** `confirming`: on the card that says what ends and asks for `confirmSupersede`; `ends`: the claims that it names, by comma. */
  'review.approve': formAt.extend({ confirming: z.literal('yes').optional(), ends: z.string().max(20_000).optional() }),
  'review.reject': formAt,
  'review.note': formAt,
  'review.end': formAt,
  'language.set': z.object({ language: z.enum(languages).optional() }),
} as const satisfies Record<string, z.ZodType>;

export type Verb = keyof typeof verbData;
export type VerbData<V extends Verb> = z.output<(typeof verbData)[V]>;

export const isVerb = (verb: string): verb is Verb => Object.hasOwn(verbData, verb);
