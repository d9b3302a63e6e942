import type { Actor, DoneBy } from './actor.ts';
import type { Claim } from './claim.ts';
import type { ClaimCommand } from './command.ts';
import { startDraft } from './commands/drafting.ts';
import { recordAssociation } from './commands/record-association.ts';
import type { Outcome } from './commands/rule.ts';
import type { DecisionContext } from './decision-context.ts';
import type { ClaimEvent } from './event.ts';
import { isRefusal, type Refusal, type RefusalReason } from './refusal.ts';
import { remindersStartedBy } from './reminders.ts';
import { ruleFor, whyNot } from './transitions.ts';
import { maySee } from './who-may.ts';

/** The events that a command leads to, in order, or why it leads to none. Pure. `claim` is null for what makes one. */
export type Decide = (
  claim: Claim | null,
  command: ClaimCommand,
  actor: Actor,
  context: DecisionContext,
) => readonly ClaimEvent[] | Refusal;

const doneBy = (actor: Actor): DoneBy => {
  switch (actor.kind) {
    case 'person':
      return { kind: 'person', person: actor.person };
    case 'claim':
      return { kind: 'claim', claimId: actor.claimId };
    default:
      return { kind: actor.kind };
  }
};

/** Now, but never before the claim's last event: clocks of several machines differ, and go back. */
const timeOfEvents = (claim: Claim | null, now: Temporal.Instant): Temporal.Instant => {
  if (!claim || Date.parse(claim.updatedAt) < now.epochMilliseconds) return now;
  const last = Temporal.Instant.from(claim.updatedAt);
  return Temporal.Instant.compare(last, now) > 0 ? last : now;
};

/** Some wrong statuses have a better word than that they are wrong. */
const noSuchMove = (claim: Claim, command: ClaimCommand): RefusalReason => {
  switch (command.type) {
    case 'StartDraft':
    case 'RecordAssociation':
      return 'claim-exists';
    case 'RecordOutage':
    case 'PassTime':
      return 'nothing-due';
    case 'AnswerRequest':
      return claim.status === 'submitted' && claim.answered ? 'already-answered' : 'not-in-this-status';
    case 'OptOut':
    case 'Agree':
    case 'ReportWrongPerson':
      return claim.status === 'official' ? 'window-closed' : 'not-in-this-status';
    default:
      return 'not-in-this-status';
  }
};

const outcomeFor = (
  claim: Claim | null,
  command: ClaimCommand,
  actor: Actor,
  context: DecisionContext,
  at: Temporal.Instant,
): Outcome => {
  if (!claim) {
    if (command.type === 'StartDraft') return startDraft(command, actor);
    return command.type === 'RecordAssociation'
      ? recordAssociation(command, { actor, at, context })
      : { refused: 'not-your-claim' };
  }
  // Before anything else, so that a refusal tells a stranger nothing of the claim.
  if (!maySee(claim, actor)) return { refused: 'not-your-claim' };
  const rule = ruleFor(claim.status, command.type);
  if (!rule) return { refused: noSuchMove(claim, command) };
  const refused = whyNot(claim, rule, actor);
  return refused ? { refused } : rule.decide(claim, command, { actor, at, context });
};

export const decide: Decide = (claim, command, actor, context) => {
  const at = timeOfEvents(claim, context.now);
  const outcome = outcomeFor(claim, command, actor, context, at);
  if (isRefusal(outcome)) return outcome;
  return outcome.map((fact): ClaimEvent => {
    const reminders = remindersStartedBy(fact, claim, at, context);
    return { ...fact, at: at.toString(), by: doneBy(actor), ...(reminders && { reminders }) };
  });
};
