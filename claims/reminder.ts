import type { Timestamp } from './timestamp.ts';

/** What runs out. Of several reminders of one clock that were missed, only the newest still says something. */
export type ReminderClock =
  | 'draft'
  | 'signature'
  | 'review-start'
  | 'decision'
  | 'answer'
  | 'window'
  | 'customer'
  | 'dispute'
  | 'subscription'
  | 'evidence';

/** Every reminder and the clock that it belongs to. Source: docs/claims.md#reminders. */
export const clockOf = {
  'draft-untouched': 'draft',
  'signature-3-days': 'signature',
  'signature-last-day': 'signature',
  'signature-overdue': 'signature',
  'review-start-last-day': 'review-start',
  'review-not-started': 'review-start',
  'decision-last-day': 'decision',
  'review-not-decided': 'decision',
  'answer-half-time': 'answer',
  'answer-1-day-left': 'answer',
  'answer-last-day': 'answer',
  'window-2-days-left': 'window',
  'window-last-day': 'window',
  'customer-1-day-left': 'customer',
  'dispute-14-days': 'dispute',
  'dispute-7-days': 'dispute',
  'dispute-1-day': 'dispute',
  'subscription-60-days': 'subscription',
  'subscription-30-days': 'subscription',
  'subscription-7-days': 'subscription',
  'evidence-ageing': 'evidence',
} as const satisfies Readonly<Record<string, ReminderClock>>;

export type ReminderKind = keyof typeof clockOf;

const isKind = (text: string): text is ReminderKind => Object.hasOwn(clockOf, text);
export const reminderKinds: readonly ReminderKind[] = Object.keys(clockOf).filter(isKind);

/** The deadline that a reminder is of. An untouched draft's has none: undefined. */
export const deadlineOf = ({ id, kind }: Pick<Reminder, 'id' | 'kind'>): Timestamp | undefined =>
  clockOf[kind] === 'draft' ? undefined : id.slice(kind.length + 1);

/** Reminders of one run: of the same clock, and of subscriptions, which end product by product, of the same end. */
export const runOf = (reminder: Pick<Reminder, 'id' | 'kind'>): string =>
  clockOf[reminder.kind] === 'subscription' ? `subscription/${deadlineOf(reminder)}` : clockOf[reminder.kind];

/** A reminder not yet given. Worked out once, when its clock starts, so that a later change of policy moves nothing. */
export type Reminder = {
  /** `<kind>/<deadline>`, for an untouched draft `<kind>/<its own time>`: the same within the claim whenever it is worked out. */
  readonly id: string;
  readonly kind: ReminderKind;
  /** The policy's time of day in the deadline's time zone. */
  readonly at: Timestamp;
};
