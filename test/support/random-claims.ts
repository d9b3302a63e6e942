import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Actor } from '../../claims/actor.ts';
import type { Claim, ClaimId } from '../../claims/claim.ts';
import type { ClaimCommand, CommandType } from '../../claims/command.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import type { Person } from '../../claims/person.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { aFile, anAdmin, aPerson, aReviewer, someDetails } from './build-claim.ts';
import type { ClaimWorld } from './claim-world.ts';
import { customer, mail, time } from './given-claim.ts';
import { commandTypes, lifecycleTable } from './lifecycle-table.ts';

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
export type Act = { readonly step: Step; readonly lags: boolean };

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
/** What firms do, and what becomes of it. */
export const life: fc.Arbitrary<readonly Act[]> = fc.array(
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

/** Carries a step out, as far as the claims allow it. */
export const act = (world: ClaimWorld, one: Step): void => {
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
