import { z } from 'zod';
import { type CalendarExceptions, mergeCalendarExceptions, shippedCalendarExceptions } from './calendar-exceptions.ts';

/**
 * Every duration and limit of the rules; `CLAIM_POLICY_FILE` overrides any. Units stand in the names.
 * Source: docs/claims.md#the-rules-of-a-claim.
 */
export type ClaimPolicy = {
  readonly untouchedDraftBusinessDays: number;
  /** How far ahead a customer's signature may be awaited. */
  readonly signatureDays: number;
  /** After its last day it is reminded of again and again, with so many business days between. */
  readonly signatureAgainBusinessDays: number;
  readonly reviewStartBusinessDays: number;
  readonly decisionBusinessDays: number;
  readonly answerBusinessDays: number;
  readonly optOutBusinessDays: number;
  readonly disputeCalendarDays: number;
  readonly disputeDecisionBusinessDays: number;
  /** Bytes. */
  readonly poeFileBytes: number;
  readonly poeFilesPerClaim: number;
  /** Local wall-clock time of reminders, `HH:MM`. */
  readonly reminderTime: string;
  /** Business days that a time transition against the partner waits after an outage. */
  readonly outageGraceBusinessDays: number;
  /** How old evidence may get before a competing claim's fresh one beats it. */
  readonly evidenceMonths: number;
  /** Calendar days before that at which the owner is told. */
  readonly evidenceNoticeDays: number;
  /** By calendar (`HU`, `GB-ENG`): ISO dates made holidays or business days against the library's word. */
  readonly calendarExceptions: CalendarExceptions;
};

export const defaultPolicy: ClaimPolicy = {
  untouchedDraftBusinessDays: 3,
  signatureDays: 90,
  signatureAgainBusinessDays: 5,
  reviewStartBusinessDays: 5,
  decisionBusinessDays: 5,
  answerBusinessDays: 5,
  optOutBusinessDays: 5,
  disputeCalendarDays: 30,
  disputeDecisionBusinessDays: 5,
  poeFileBytes: 25 * 1024 * 1024,
  poeFilesPerClaim: 20,
  reminderTime: '09:00',
  outageGraceBusinessDays: 1,
  evidenceMonths: 12,
  evidenceNoticeDays: 30,
  calendarExceptions: shippedCalendarExceptions,
};

/** What is wrong with a policy file: where (`calendarExceptions.HU.holidays.0`) and, for an operator, why. */
export type PolicyProblem = { readonly path: string; readonly problem: string };

const days = z.int().min(1).max(366);
const isoDates = z.array(z.iso.date()).exactOptional();

const calendarSchema = z
  .strictObject({ holidays: isoDates, businessDays: isoDates })
  .refine(
    ({ holidays = [], businessDays = [] }) => !holidays.some((day) => businessDays.includes(day)),
    'a day is both a holiday and a business day',
  );

const overridesSchema = z.strictObject({
  untouchedDraftBusinessDays: days.exactOptional(),
  signatureDays: days.exactOptional(),
  signatureAgainBusinessDays: days.exactOptional(),
  reviewStartBusinessDays: days.exactOptional(),
  decisionBusinessDays: days.exactOptional(),
  answerBusinessDays: days.exactOptional(),
  optOutBusinessDays: days.exactOptional(),
  disputeCalendarDays: days.exactOptional(),
  disputeDecisionBusinessDays: days.exactOptional(),
  poeFileBytes: z.int().min(1).exactOptional(),
  poeFilesPerClaim: z.int().min(1).exactOptional(),
  reminderTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 09:00')
    .exactOptional(),
  outageGraceBusinessDays: z.int().min(0).max(366).exactOptional(),
  evidenceMonths: z.int().min(1).max(120).exactOptional(),
  evidenceNoticeDays: days.exactOptional(),
  calendarExceptions: z
    .record(
      z.string().regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?|none)$/, 'must be a calendar such as HU, GB-ENG or none'),
      calendarSchema,
    )
    .exactOptional(),
});

/**
 * The policy of a deployment: the defaults with a file's overrides on them. Calendar exceptions are merged day by day.
 * Answers every bad key and value at once; an unknown key is one.
 */
export const parsePolicy = (json: unknown): ClaimPolicy | readonly PolicyProblem[] => {
  const result = overridesSchema.safeParse(json);
  if (!result.success)
    return result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), problem: 'unknown key' }))
        : [{ path: issue.path.join('.'), problem: issue.message }],
    );
  const { calendarExceptions = {}, ...overrides } = result.data;
  return {
    ...defaultPolicy,
    ...overrides,
    calendarExceptions: mergeCalendarExceptions(defaultPolicy.calendarExceptions, calendarExceptions),
  };
};
