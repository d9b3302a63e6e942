import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Claim, type ClaimId, endReasons } from '../../../claims/claim.ts';
import { holdingStatuses } from '../../../claims/claim-status.ts';
import type { ClaimEvent } from '../../../claims/event.ts';
import { runningEnds } from '../../../claims/subscription-end.ts';
import { ClaimWorld, overlap } from '../../support/claim-world.ts';
import { type Act, act, life } from '../../support/random-claims.ts';
import { weekdayCalendar } from '../../support/weekday-calendar.ts';

/** How many random lives a run lives; more by `LIVES`. */
const numRuns = Number(process.env.LIVES ?? 2000);

const holds = ({ status }: Claim): boolean => holdingStatuses.some((one) => one === status);
const compete = (a: Claim, b: Claim): boolean =>
  a.owner.tenantId !== b.owner.tenantId && holds(a) && holds(b) && overlap(a, b);

/** But for associations recorded beside a holder: those take nothing from anybody. `order`: in which they became official. */
const assertOneHolderOfEachKey = ({ lives }: ClaimWorld, order: readonly ClaimId[]): void => {
  const official = order.flatMap((id) => lives.get(id)?.claim ?? []).filter(({ status }) => status === 'official');
  for (const [index, later] of official.entries())
    for (const earlier of official.slice(0, index))
      assert.ok(later.recorded || !overlap(earlier, later), `${earlier.id} and ${later.id} hold one key`);
};

const assertFlagsAreTrue = ({ claims }: ClaimWorld): void => {
  for (const claim of claims) {
    const rivals = claims.filter((other) => other.id !== claim.id && compete(claim, other)).map(({ id }) => id);
    assert.deepEqual(claim.competing.toSorted(), rivals.toSorted(), `${claim.id} competes`);
  }
};

/** Nobody was silenced: the window was open and told of, and after every outage in it there was a business day to speak. */
const assertConsent = (before: Claim | null, events: readonly ClaimEvent[], world: ClaimWorld): void => {
  const official = events.find(({ type }) => type === 'BecameOfficial');
  if (!official) return;
  assert.ok(before?.status === 'approved' && before.window.state === 'open' && before.contactInDoubt === undefined);
  assert.ok(before.customerTold, 'the customer was told');
  const { openedAt, closesAt } = before.window;
  assert.ok(Date.parse(official.at) >= Date.parse(closesAt));
  for (const { downSince, upSince } of world.outages) {
    if (Date.parse(upSince) <= Date.parse(openedAt) || Date.parse(closesAt) < Date.parse(downSince)) continue;
    const spoken = weekdayCalendar().endOfBusinessDay(Temporal.Instant.from(upSince), 1);
    assert.ok(Date.parse(closesAt) >= spoken.epochMilliseconds, `${before.id} after the outage until ${upSince}`);
  }
};

/** Each known end is reminded of 60, 30 and 7 days ahead, as far as that is still ahead. */
const assertReminders = (claim: Claim, now: Temporal.Instant): void => {
  for (const end of new Set(Object.values(runningEnds(claim))))
    for (const days of [60, 30, 7]) {
      const at = Temporal.Instant.from(end)
        .toZonedDateTimeISO('UTC')
        .subtract({ days })
        .with({ hour: 9, minute: 0, second: 0 });
      const ahead =
        Temporal.Instant.compare(at.toInstant(), now) > 0 && Date.parse(claim.updatedAt) < at.epochMilliseconds;
      const id = `subscription-${days}-days/${end}`;
      if (ahead)
        assert.ok(
          claim.reminders?.some((one) => one.id === id),
          `${claim.id} lacks ${id}`,
        );
    }
};

/** Of reminders that came due, the newest of each end that is still ahead is given, whatever else happens with it. */
const assertGiven = (before: Claim | null, events: readonly ClaimEvent[], now: Temporal.Instant): void => {
  if (before?.status !== 'official' || !events.some(({ type }) => type === 'ReminderDue')) return;
  const due = (before.reminders ?? []).filter(({ at }) => Date.parse(at) <= now.epochMilliseconds);
  for (const end of new Set(Object.values(runningEnds(before)))) {
    const newest = due.findLast(({ id }) => id.endsWith(end));
    if (!newest || Date.parse(end) <= now.epochMilliseconds) continue;
    assert.ok(
      events.some((event) => event.type === 'ReminderDue' && event.id === newest.id && !event.overtaken),
      `${before.id}: ${newest.id} was not given`,
    );
  }
};

type Loss = { readonly loser: ClaimId; readonly to: ClaimId };

const live = (acts: readonly Act[], seen?: Set<string>): void => {
  const losses: Loss[] = [];
  const becameOfficial: ClaimId[] = [];
  const order: ClaimId[] = [];
  const expired = new Set<ClaimId>();
  const world: ClaimWorld = new ClaimWorld((before, events, after) => {
    assertConsent(before, events, world);
    assertGiven(before, events, world.now);
    for (const event of events) {
      seen?.add(event.type === 'ClaimEnded' ? `ended: ${event.reason}` : event.type);
      if (event.type === 'ProductsExpired') expired.add(after.id);
      if (event.type === 'BecameOfficial') becameOfficial.push(after.id);
      if (event.type === 'BecameOfficial' || event.type === 'AssociationRecorded') order.push(after.id);
      const isSuperseded =
        event.type === 'ProductsSuperseded' || (event.type === 'ClaimEnded' && event.reason === 'superseded');
      if (isSuperseded && event.by.kind === 'claim') losses.push({ loser: after.id, to: event.by.claimId });
    }
  });
  let isSettled = true;
  for (const { step: one, lags } of acts) {
    const marked = world.claims.flatMap(({ id, toBeSupersededBy = [] }) =>
      toBeSupersededBy.map((to) => ({ loser: id, to })),
    );
    const wasSettled = isSettled;
    losses.length = 0;
    becameOfficial.length = 0;
    expired.clear();
    act(world, one);
    isSettled = !lags;
    if (lags) continue;
    world.settle();
    assertOneHolderOfEachKey(world, order);
    assertFlagsAreTrue(world);
    for (const claim of world.claims) assertReminders(claim, world.now);
    // The mark said who would lose to whom. Several at once may take from each other, so one by one is compared; and what a claim
    // lost by itself in the same breath nobody takes from it.
    const [newcomer, ...more] = becameOfficial;
    if (!wasSettled || newcomer === undefined || more.length > 0) continue;
    const losers = losses.filter(({ to }) => to === newcomer).map(({ loser }) => loser);
    const stillThere = ({ loser }: Loss): boolean =>
      losers.includes(loser) || (holds(world.lives.get(loser)?.claim ?? assert.fail()) && !expired.has(loser));
    const foretold = marked.filter(({ to }) => to === newcomer).filter(stillThere);
    assert.deepEqual(losers.toSorted(), foretold.map(({ loser }) => loser).toSorted());
  }
};

describe('whatever becomes of claims on the same keys', () => {
  it('each key has one holder, flags and marks are true, silence counts only where one could speak, and each end is reminded', function () {
    this.timeout(0);
    fc.assert(
      fc.property(life, (acts) => live(acts)),
      { numRuns },
    );
  });

  it('everything happens to some of them, so that this is about something', function () {
    this.timeout(60_000);
    const seen = new Set<string>();
    for (const acts of fc.sample(life, { numRuns: 400, seed: 7 })) live(acts, seen);
    for (const reason of endReasons)
      if (reason !== 'customer-withdrew') assert.ok(seen.has(`ended: ${reason}`), reason);
    for (const type of [
      'AssociationRecorded',
      'BecameOfficial',
      'CompetingClaimFound',
      'CompetingClaimGone',
      'DeadlineMoved',
      'MarkedToBeSuperseded',
      'ProductsExpired',
      'ProductsSuperseded',
      'SubscriptionEndChanged',
      'SupersedingLapsed',
    ])
      assert.ok(seen.has(type), type);
  });
});
