import type { ReminderClock } from '../../claims/reminder.ts';
import type { ReminderText } from '../reminder-text.ts';

type RequiredReminderMessage =
  | 'history.ReminderDue'
  | 'reminder.not-sent'
  | `reminder.mail.${'subject' | 'why' | 'footer'}`
  | `reminder.${ReminderText}`
  | `reminder.about.${ReminderClock}`;

/** Reminders. `left`: days, in those of the clock. */
export const reminderEn = {
  'history.ReminderDue': 'Reminder',
  'reminder.draft': 'You haven’t changed draft {claimId} for a while. Continue it, or discard it.',
  'reminder.signature':
    'Draft {claimId} is waiting for the customer’s signature. The last day is {due}. {left, plural, =0 {That’s today.} one {# day left.} other {# days left.}} When you have it, add the signed document.',
  'reminder.signature-overdue':
    'Draft {claimId} is still waiting for the customer’s signature. The last day was {due}. Add the signed document, or change the date.',
  'reminder.review-start':
    '{claimId} is waiting for review. Start by {due}. {left, plural, =0 {This is the last business day.} one {# business day left.} other {# business days left.}}',
  'reminder.review-not-started': '{claimId} is overdue. The review was due to start by {due}.',
  'reminder.decision':
    '{claimId} is waiting for a decision. Decide by {due}. {left, plural, =0 {This is the last business day.} one {# business day left.} other {# business days left.}}',
  'reminder.review-not-decided': '{claimId} is overdue. The decision was due by {due}.',
  'reminder.answer':
    '{claimId} needs your answer by {due}. {left, plural, =0 {This is the last business day.} one {# business day left.} other {# business days left.}} Without an answer, the claim is rejected.',
  'reminder.window':
    'The customer can opt out of {claimId} until {due}. {left, plural, =0 {This is the last business day.} one {# business day left.} other {# business days left.}} If they don’t, it becomes official.',
  'reminder.dispute':
    'You can dispute the rejection of {claimId} until {due}. {left, plural, =0 {This is the last day.} one {# day left.} other {# days left.}}',
  'reminder.subscription':
    'The last subscription of {claimId} ends {left, plural, =0 {today} one {in # day} other {in # days}}, on {due}, and the association ends with it. If it has been renewed, ask an incentives admin to enter the new end date.',
  'reminder.subscription-product':
    'A subscription of {claimId} ends {left, plural, =0 {today} one {in # day} other {in # days}}, on {due}, and the association for it: {products}. If it has been renewed, ask an incentives admin to enter the new end date.',
  'reminder.late':
    '{claimId} was due {due}, but the bot wasn’t running. You can still act until the end of the next business day.',
  'reminder.not-sent': 'Not sent: no longer needed',
  'reminder.mail.subject': '{claimId}: a deadline is approaching',
  'reminder.mail.why':
    'You’re receiving this by email because my messages in Teams no longer reach the owner of the claim. To get messages in Teams again, reinstall the app or send it a message.',
  'reminder.mail.footer':
    'You’re receiving this email because you’re the partner contact for claim {claimId} (Claiming Partner of Record, CPOR).',
  'reminder.evidence':
    'The newest proof of execution for {claimId} will soon be 12 months old. Add a new document, so that it counts if another company claims the same association.',
  'reminder.about.evidence': 'Age of the proof of execution',
  'reminder.about.draft': 'Draft not changed for a while',
  'reminder.about.signature': 'Customer’s signature',
  'reminder.about.review-start': 'Review start',
  'reminder.about.decision': 'Decision',
  'reminder.about.answer': 'Answer to the information request',
  'reminder.about.window': 'Customer’s opt-out period',
  'reminder.about.customer': 'Email to the customer: opt-out period',
  'reminder.about.dispute': 'Dispute period',
  'reminder.about.subscription': 'End of the last subscription',
} as const satisfies Readonly<Record<RequiredReminderMessage, string>>;

export type ReminderMessageKey = keyof typeof reminderEn;
