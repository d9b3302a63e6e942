import type { ClaimEvent, ClaimFactType } from '../../claims/event.ts';
import { clockOf, type ReminderClock } from '../../claims/reminder.ts';

const internalFacts: ReadonlySet<ClaimFactType> = new Set(['NoteAdded', 'MarkedToBeSuperseded', 'SupersedingLapsed']);
const reviewersClocks: ReadonlySet<ReminderClock> = new Set(['review-start', 'decision']);

/**
 * What the partner is never shown of a history: notes, another claim's plans, and reminders that went to the reviewers or to
 * nobody. Source: domain rules §5, §8.
 */
export const isInternal = (event: ClaimEvent): boolean =>
  internalFacts.has(event.type) ||
  (event.type === 'ReminderDue' && (event.overtaken === true || reviewersClocks.has(clockOf[event.kind])));
