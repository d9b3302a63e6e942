import type { ClaimEvent } from '../claims/event.ts';
import type { ReminderKind } from '../claims/reminder.ts';

/** How many days are left is said by number, so that a reminder which comes late tells no wrong one. */
const texts = {
  'draft-untouched': 'draft',
  'signature-3-days': 'signature',
  'signature-last-day': 'signature',
  'signature-overdue': 'signature-overdue',
  'review-start-last-day': 'review-start',
  'review-not-started': 'review-not-started',
  'decision-last-day': 'decision',
  'review-not-decided': 'review-not-decided',
  'answer-half-time': 'answer',
  'answer-1-day-left': 'answer',
  'answer-last-day': 'answer',
  'window-2-days-left': 'window',
  'window-last-day': 'window',
  'customer-1-day-left': 'window',
  'dispute-14-days': 'dispute',
  'dispute-7-days': 'dispute',
  'dispute-1-day': 'dispute',
  'subscription-60-days': 'subscription',
  'subscription-30-days': 'subscription',
  'subscription-7-days': 'subscription',
  'evidence-ageing': 'evidence',
} as const satisfies Readonly<Record<ReminderKind, string>>;

/** `subscription-product`: of one that is not the claim's last. */
export type ReminderText = (typeof texts)[ReminderKind] | 'late' | 'subscription-product';

type ReminderDue = Extract<ClaimEvent, { type: 'ReminderDue' }>;

/** Texts that say how many days are left, and so need that there are some. */
const counting: ReadonlySet<ReminderText> = new Set([
  'review-start',
  'decision',
  'answer',
  'window',
  'dispute',
  'subscription',
]);

/** `late`: the deadline went by while the bot was down, and has not taken effect yet. A signature is awaited all the same. */
export const reminderText = ({ kind, left }: ReminderDue): ReminderText => {
  const text = texts[kind];
  if (left === undefined && text === 'signature') return 'signature-overdue';
  return left === undefined && counting.has(text) ? 'late' : text;
};
