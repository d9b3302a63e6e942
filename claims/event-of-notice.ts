import type { Claim } from './claim.ts';
import { nextDeadline } from './deadlines.ts';
import type { ClaimEvent } from './event.ts';
import type { Notice } from './notices.ts';
import { clockOf, deadlineOf, runOf } from './reminder.ts';

/** Index of the event that a notice tells of. A notice's id is `<claimId>/<event number>/…`, events being numbered from 1. */
const indexOf = ({ id }: Notice): number => Number(id.split('/')[1]) - 1;

/** The event that a notice tells of, where the history has it. */
export const eventOfNotice = (notice: Notice, events: readonly ClaimEvent[]): ClaimEvent | undefined => {
  const index = indexOf(notice);
  return Number.isInteger(index) ? events[index] : undefined;
};

/**
 * Whether a reminder that could not be sent at its time says nothing any more: its clock ended or started again, or a newer
 * reminder of the same clock came. False for every other notice.
 */
export const isReminderOvertaken = (notice: Notice, events: readonly ClaimEvent[]): boolean => {
  const given = eventOfNotice(notice, events);
  if (given?.type !== 'ReminderDue') return false;
  return events.slice(indexOf(notice) + 1).some((event) => {
    if (event.type === 'ReminderDue') return !event.overtaken && runOf(event) === runOf(given);
    // Old evidence stays old whatever else runs out; only fresh evidence says otherwise.
    if (clockOf[given.kind] === 'evidence') return event.type === 'PoeAdded';
    if (event.reminders === undefined) return false;
    const goesOn = 'productEnds' in event && Object.values(event.productEnds ?? {}).includes(deadlineOf(given) ?? '');
    return !goesOn;
  });
};

/** Whether what an event tells of still holds of the claim as it is by now. */
const stillHolds = (event: ClaimEvent, claim: Claim): boolean => {
  switch (event.type) {
    case 'InformationRequested':
      return claim.rounds.length === event.round;
    case 'OptOutWindowOpened':
      return claim.status === 'approved' && claim.window.state === 'open' && claim.window.openedAt === event.at;
    case 'OptOutWindowPaused':
      return claim.contactInDoubt === event.why;
    case 'WrongPersonReported':
      return claim.contactInDoubt === 'wrong-person';
    case 'CompetingClaimFound':
      return claim.competing.includes(event.claimId);
    case 'CompetingClaimGone':
      return !claim.competing.includes(event.claimId);
    case 'DeadlineMoved':
      return nextDeadline(claim)?.at === event.to;
    default:
      return true;
  }
};

/** Why a notice is not to be sent any more, or null: a notice speaks of its own moment, and the claim has moved past it. */
export const whyPast = (notice: Notice, claim: Claim, events: readonly ClaimEvent[]): string | null => {
  if (claim.status !== notice.status) return `the claim is ${claim.status} by now`;
  if (isReminderOvertaken(notice, events)) return 'overtaken';
  const event = eventOfNotice(notice, events);
  return event === undefined || stillHolds(event, claim) ? null : 'no longer true';
};
