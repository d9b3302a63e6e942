import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Actor } from '../../../claims/actor.ts';
import { type Claim, type ClaimId, endReasons } from '../../../claims/claim.ts';
import { holdingStatuses } from '../../../claims/claim-status.ts';
import type { ClaimCommand, CommandType } from '../../../claims/command.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import type { ClaimEvent } from '../../../claims/event.ts';
import type { Person } from '../../../claims/person.ts';
import { runningEnds } from '../../../claims/subscription-end.ts';
import { commandsFor } from '../../../claims/transitions.ts';
import { aFile, anAdmin, aPerson, aReviewer, someDetails } from '../../support/build-claim.ts';
import { ClaimWorld, overlap } from '../../support/claim-world.ts';
import { customer, mail, time } from '../../support/given-claim.ts';
import { commandTypes, lifecycleTable } from '../../support/lifecycle-table.ts';
import { weekdayCalendar } from '../../support/weekday-calendar.ts';

/** How many random lives a run lives; more by `LIVES`. */
const numRuns = Number(process.env.LIVES ?? 2000);

const firms: readonly Person[] = ['1', '2', '3'].map((n) =>
  aPerson({
    id: `aaaaaaaa-0000-4000-8000-00000000010${n}`,
    tenantId: `${n}${n}${n}${n}1111-1111-4111-8111-111111111111`,
  }),
);
const firm = (n: number): Person => firms[n % firms.length] ?? assert.fail();

const form = { version: 1, step: 'review', returnToReview: false, unaccepted: {} } as const;
const subscription = (n: number): string => `cccccccc-0000-4000-8000-00000000000${n}`;
const endDates = [undefined, '2026-10-01', '2026-12-20', '2027-02-10', '2027-02-10', '2027-03-31'];

const subscriptions = fc.constantFrom([], [], [subscription(1)], [subscription(2)], [subscription(1), subscription(2)]);
const oneProduct = fc.record({ ids: subscriptions, end: fc.constantFrom(...endDates) });

/** What a claim over these products says. */
const businessApplications = (
  products: Readonly<Record<string, { ids: readonly string[]; end: string | undefined }>>,
) =>
  someDetails({
    solutionArea: 'business-applications',
    activities: ['usage'],
    purchaseChannel: 'web-direct',
    hasSeveralSubscriptions: [],
    technicalContactName: 'Tom',
    technicalContactTitle: 'CTO',
    technicalContactEmail: 'tom@contoso.example',
    products: Object.keys(products),
    subscriptionIds: Object.fromEntries(
      Object.entries(products).flatMap(([id, { ids }]) => (ids.length > 0 ? [[id, ids]] : [])),
    ),
    subscriptionEndDates: Object.fromEntries(
      Object.entries(products).flatMap(([id, { end }]) => (end === undefined ? [] : [[id, end]])),
    ),
  });

const microsoft365 = fc
  .subarray(['exchange-online', 'microsoft-teams'], { minLength: 1 })
  .map((products) => someDetails({ products }));
const details: fc.Arbitrary<ClaimDetails> = fc.oneof(
  { weight: 1, arbitrary: microsoft365 },
  { weight: 2, arbitrary: oneProduct.map((one) => businessApplications({ 'dynamics-365-sales': one })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(oneProduct, oneProduct)
      .map(([sales, bi]) => businessApplications({ 'dynamics-365-sales': sales, 'power-bi': bi })),
  },
);

type Step =
  | { readonly do: 'file' | 'record'; readonly by: number; readonly details: ClaimDetails }
  | { readonly do: 'copy' | 'forward' | 'approve'; readonly pick: number }
  | { readonly do: 'anything'; readonly type: CommandType; readonly pick: number }
  | { readonly do: 'wait' | 'down'; readonly minutes: number };
/** `lags`: what claims have to learn of each other comes later. */
type Act = { readonly step: Step; readonly lags: boolean };

const n = fc.nat({ max: 1000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('file' as const), by: n, details }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('record' as const), by: n, details }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy' as const), pick: n }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('approve' as const), pick: n }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('forward' as const), pick: n }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('anything' as const), type: fc.constantFrom(...commandTypes), pick: n }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.oneof(fc.integer({ min: -600, max: 3000 }), fc.integer({ min: 60 * 24 * 5, max: 60 * 24 * 40 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('down' as const), minutes: fc.integer({ min: 16, max: 60 * 24 * 12 }) }),
  },
);
const life: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({ step, lags: fc.integer({ min: 0, max: 9 }).map((one) => one === 0) }),
  { maxLength: 45, size: 'max' },
);

/** What brings claims on, and what brings them to an end, the one more often than the other. */
const forward: readonly CommandType[] = [
  'StartReview',
  'ApproveClaim',
  'OpenOptOutWindow',
  'StartReview',
  'ApproveClaim',
  'OpenOptOutWindow',
  'RejectClaim',
  'DisputeClaim',
  'UpholdRejection',
  'WithdrawClaim',
  'OptOut',
  'ReportBounce',
  'CorrectContact',
  'RequestInformation',
  'AnswerRequest',
  'ApproveAnswer',
  'Disassociate',
  'ChangeSubscriptionEnd',
  'ReportWrongPerson',
];

const actorsOf = ({ owner }: Claim): readonly Actor[] => [anAdmin(owner), aReviewer(), customer, mail, time];

const commandOf = (type: CommandType, claim: Claim, pick: number): ClaimCommand => {
  const [product = ''] = claim.details.products ?? [];
  switch (type) {
    case 'ApproveClaim':
      return { type, comment: '', confirmSupersede: true };
    case 'ChangeSubscriptionEnd':
      return { type, endDates: { [product]: endDates[pick % endDates.length] ?? '2027-06-30' } };
    case 'RequestInformation':
      return { type, reasons: ['missing-products'], comment: 'Which?', concernedProducts: [product] };
    case 'AnswerRequest': {
      const mayGo = claim.rounds.at(-1)?.concernedProducts ?? [];
      const isLast = (claim.details.products ?? []).length <= mayGo.length;
      return { type, comment: 'This one.', removedProducts: isLast || pick % 2 === 0 ? [] : mayGo };
    }
    default:
      return lifecycleTable[type].command;
  }
};

const file = (world: ClaimWorld, owner: Person, asked: ClaimDetails, renewalOf?: ClaimId): void => {
  const claimId = world.nextId();
  const actor = anAdmin(owner);
  world.run(claimId, { type: 'StartDraft', claimId, details: asked, form, ...(renewalOf && { renewalOf }) }, actor);
  world.run(claimId, { type: 'AddPoe', file: aFile({ addedBy: owner }) }, actor);
  world.run(claimId, { type: 'SubmitClaim' }, actor);
};

const act = (world: ClaimWorld, one: Step): void => {
  switch (one.do) {
    case 'file':
      file(world, firm(one.by), one.details);
      return;
    case 'record': {
      const claimId = world.nextId();
      world.run(claimId, { type: 'RecordAssociation', claimId, details: one.details }, anAdmin(firm(one.by)));
      return;
    }
    case 'copy': {
      const official = world.claims.filter(
        ({ status, details: said }) => status === 'official' && said.subscriptionIds,
      );
      const claim = official[one.pick % Math.max(official.length, 1)];
      if (!claim) return;
      const products = Object.fromEntries(
        (claim.details.products ?? []).map((id) => [id, { ids: [subscription(3)], end: '2027-06-30' }]),
      );
      file(world, claim.owner, businessApplications(products), claim.id);
      return;
    }
    case 'approve': {
      const waiting = world.claims.filter(({ status }) => ['submitted', 'under-review', 'approved'].includes(status));
      const claim = waiting[one.pick % Math.max(waiting.length, 1)];
      if (!claim) return;
      world.run(claim.id, { type: 'StartReview' }, aReviewer());
      world.run(claim.id, commandOf('ApproveClaim', claim, one.pick), aReviewer());
      world.run(claim.id, { type: 'OpenOptOutWindow' }, mail);
      return;
    }
    case 'wait':
      world.now = world.now.add({ minutes: one.minutes });
      world.passTime();
      return;
    case 'down':
      world.goDown(one.minutes);
      return;
    default: {
      const claim = world.claims[one.pick % Math.max(world.claims.length, 1)];
      if (!claim) return;
      const actors = actorsOf(claim);
      if (one.do === 'anything') {
        const actor = actors[one.pick % actors.length] ?? time;
        world.run(claim.id, commandOf(one.type, claim, one.pick), actor);
        return;
      }
      const moves = actors.flatMap((actor) => commandsFor(claim, actor).map((type) => ({ type, actor })));
      const legal = forward.flatMap((type) => moves.filter((move) => move.type === type));
      const move = legal[one.pick % Math.max(legal.length, 1)];
      if (move) world.run(claim.id, commandOf(move.type, claim, one.pick), move.actor);
    }
  }
};

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
