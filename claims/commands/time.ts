import type { Claim, ClaimIn, Timestamp } from '../claim.ts';
import { actingDeadline, type MovableDeadline, nextTimeTransition } from '../deadlines.ts';
import { dueReminders } from '../due-reminders.ts';
import { competingClaims, unsentFiles } from '../guards.ts';
import { isRefusal } from '../refusal.ts';
import { endsLeft, runningEnds, subscriptionEnds } from '../subscription-end.ts';
import { passingTime } from '../who-may.ts';
import { withoutProducts } from '../without-products.ts';
import { rejection } from './rejection.ts';
import { type Outcome, rule, type Situation } from './rule.ts';

type Silence = { readonly deadline: MovableDeadline; readonly since: Timestamp; readonly until: Timestamp };

/** The clock that silence lets run out, and since when it runs. */
const runningSilence = (claim: Claim): Silence | null => {
  const deadline = actingDeadline(claim);
  if (!deadline || deadline.kind === 'subscription-end') return null;
  const since = {
    answer: claim.rounds.at(-1)?.askedAt,
    'opt-out': claim.status === 'approved' && claim.window.state === 'open' ? claim.window.openedAt : undefined,
    dispute: claim.status === 'rejected' ? claim.rejection.at : undefined,
  }[deadline.kind];
  return since === undefined ? null : { deadline: deadline.kind, since, until: deadline.at };
};

const isBefore = (a: Timestamp, b: Timestamp): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

/**
 * Silence counts only if one could speak: a clock that ran while the bot was down ends one business day after at the earliest, in
 * its own calendar. One that was over before is over. Source: docs/claims.md#outages.
 */
export const recordOutage = rule({
  type: 'RecordOutage',
  from: { 'partner-action-required': passingTime, approved: passingTime, rejected: passingTime },
  standing: (claim) => (runningSilence(claim) ? null : 'nothing-due'),
  decide: (claim, { downSince, upSince }, { context }) => {
    const silence = runningSilence(claim);
    if (!silence || isBefore(silence.until, downSince) || !isBefore(silence.since, upSince))
      return { refused: 'nothing-due' };
    const { deadline, until: from } = silence;
    const calendar = deadline === 'opt-out' ? context.calendarOf(claim.details.customerCountry) : context.calendar;
    const to = calendar
      .endOfBusinessDay(Temporal.Instant.from(upSince), context.policy.outageGraceBusinessDays)
      .toString();
    return isBefore(from, to)
      ? [{ type: 'DeadlineMoved', deadline, from, to, downSince, upSince }]
      : { refused: 'nothing-due' };
  },
});

/** By the clock, not by the claim's last event: that may bear a time that is still ahead, from a clock that was put right since. */
const isPast = (deadline: string, { context }: Pick<Situation, 'context'>): boolean =>
  Temporal.Instant.compare(context.now, Temporal.Instant.from(deadline)) >= 0;

/** PoE that waits is sent as the answer; silence is a rejection. */
const answerOverdue = (claim: ClaimIn<'partner-action-required'>, situation: Situation): Outcome => {
  const newFiles = unsentFiles(claim).map((file) => file.id);
  if (newFiles.length === 0) return rejection(claim, 'no-partner-response', '', situation);
  const { calendar, policy } = situation.context;
  const reviewDueAt = calendar.endOfBusinessDay(situation.at, policy.reviewStartBusinessDays).toString();
  return [{ type: 'RequestAnswered', comment: '', removedProducts: [], newFiles, reviewDueAt }];
};

/**
 * It takes its keys from whoever has them now: an official association, or a claim approved earlier. A newer one that is official
 * already takes its own first; then time comes for the rest.
 */
const windowClosed = (claim: ClaimIn<'approved'>, { at, context }: Situation): Outcome => {
  const others = competingClaims(claim, context);
  if (others.some(({ status, supersedes }) => status === 'official' && supersedes?.includes(claim.id)))
    return { refused: 'nothing-due' };
  const supersedes = others
    .filter(
      ({ status, claimId }) => status === 'official' || (status === 'approved' && claim.supersedes.includes(claimId)),
    )
    .map(({ claimId }) => claimId);
  return [
    {
      type: 'BecameOfficial',
      ...((supersedes.length > 0 || claim.supersedes.length > 0) && { supersedes }),
      ...subscriptionEnds(claim.details, at, context.calendarOf(claim.details.customerCountry)),
    },
  ];
};

/** The products whose end has come go with all their subscriptions; the last takes the claim with it, and stands as a record. */
const subscriptionsOver = (claim: ClaimIn<'official'>, situation: Situation): Outcome => {
  const products = Object.entries(runningEnds(claim)).flatMap(([id, end]) => (isPast(end, situation) ? [id] : []));
  const left = withoutProducts(claim.details, products);
  if (left.products?.length === 0) return [{ type: 'ClaimEnded', reason: 'subscription-expired', comment: '' }];
  return [{ type: 'ProductsExpired', products, ...endsLeft(claim, left) }];
};

/** What the end of the deadline makes of the claim. */
const move = (claim: Claim, situation: Situation): Outcome => {
  switch (claim.status) {
    case 'partner-action-required':
      return answerOverdue(claim, situation);
    case 'approved':
      return windowClosed(claim, situation);
    case 'rejected':
      return [{ type: 'RejectionMadeFinal', why: 'lapsed', comment: '' }];
    case 'official':
      return subscriptionsOver(claim, situation);
    default:
      return [];
  }
};

/** Gives the reminders that are due, and carries out what the claim's own deadline asks for by now. */
export const passTime = rule({
  type: 'PassTime',
  from: {
    editing: passingTime,
    submitted: passingTime,
    'under-review': passingTime,
    'partner-action-required': passingTime,
    approved: passingTime,
    official: passingTime,
    rejected: passingTime,
    disputed: passingTime,
  },
  standing: (claim) => (nextTimeTransition(claim) ? null : 'nothing-due'),
  decide: (claim, _command, situation) => {
    const deadline = actingDeadline(claim);
    const moved = deadline && isPast(deadline.at, situation) ? move(claim, situation) : [];
    if (isRefusal(moved)) return moved;
    const facts = [...dueReminders(claim, situation.context, moved), ...moved];
    return facts.length > 0 ? facts : { refused: 'nothing-due' };
  },
});
