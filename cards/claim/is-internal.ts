import type { ClaimEvent, ClaimFactType } from '../../claims/event.ts';
import { clockOf, type ReminderClock } from '../../claims/reminder.ts';

const internalFacts: ReadonlySet<ClaimFactType> = new Set(['NoteAdded', 'MarkedToBeSuperseded', 'SupersedingLapsed']);
const reviewersClocks: ReadonlySet<ReminderClock> = new Set(['review-start', 'decision']);

/**
 * What the partner is never shown of a history: notes, another claim's plans, and reminders that went to the reviewers or to
 * nobody. Source: docs/claims.md#competing-claims, docs/claims.md#who-is-told.
 */
export const isInternal = (event: ClaimEvent): boolean =>
  internalFacts.has(event.type) ||
  (event.type === 'ReminderDue' && (event.overtaken === true || reviewersClocks.has(clockOf[event.kind])));
