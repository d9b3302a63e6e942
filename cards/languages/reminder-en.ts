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
  'reminder.draft': 'Draft {claimId} has been waiting for a while. Go on with it, or discard it.',
  'reminder.review-start':
    '{claimId} waits for its review, due {due}: {left, plural, =0 {this is the last business day} one {# business day left} other {# business days left}}.',
  'reminder.review-not-started': '{claimId} is overdue: it should have been taken up by {due}.',
  'reminder.decision':
    '{claimId} waits for a decision, due {due}: {left, plural, =0 {this is the last business day} one {# business day left} other {# business days left}}.',
  'reminder.review-not-decided': '{claimId} is overdue: it should have been decided by {due}.',
  'reminder.answer':
    '{claimId} waits for your answer. Please send it by {due}: {left, plural, =0 {this is the last business day} one {# business day left} other {# business days left}}. Without an answer the claim is rejected.',
  'reminder.window':
    'The customer may opt out of {claimId} until {due}: {left, plural, =0 {this is the last business day} one {# business day left} other {# business days left}}. If they don’t, it becomes official.',
  'reminder.dispute':
    'The rejection of {claimId} can be disputed until {due}: {left, plural, =0 {this is the last day} one {# day left} other {# days left}}.',
  'reminder.subscription':
    'The last subscription of {claimId} ends {left, plural, =0 {today} one {in # day} other {in # days}}: {due}. The association ends with it. If it was renewed, have an incentives admin enter the new date.',
  'reminder.late':
    '{claimId} was due {due}, but I was out of service. It still counts if you act at once, by the end of the next business day.',
  'reminder.not-sent': 'Not sent: overtaken by events',
  'reminder.mail.subject': '{claimId}: a deadline is near',
  'reminder.mail.why':
    'You get this by mail because my messages in Teams do not reach the owner of the claim any more. To go on there, install the app again or write to it in Teams.',
  'reminder.mail.footer':
    'You get this mail as the partner’s contact of claim {claimId} (Claiming Partner of Record, CPOR).',
  'reminder.evidence':
    'The newest evidence of {claimId} will soon be 12 months old. Add a fresh document, so that yours counts if another firm claims the same.',
  'reminder.about.evidence': 'Age of the evidence',
  'reminder.about.draft': 'Untouched draft',
  'reminder.about.review-start': 'Start of the review',
  'reminder.about.decision': 'Decision',
  'reminder.about.answer': 'Answer to the information request',
  'reminder.about.window': 'Customer’s opt-out window',
  'reminder.about.customer': 'Mail to the customer: opt-out window',
  'reminder.about.dispute': 'Time to dispute',
  'reminder.about.subscription': 'End of the last subscription',
} as const satisfies Readonly<Record<RequiredReminderMessage, string>>;

export type ReminderMessageKey = keyof typeof reminderEn;
