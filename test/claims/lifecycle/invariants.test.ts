import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Actor } from '../../../claims/actor.ts';
import type { Claim, PoeFile } from '../../../claims/claim.ts';
import { type ClaimStatus, closedStatuses } from '../../../claims/claim-status.ts';
import type { ClaimCommand, CommandType } from '../../../claims/command.ts';
import { nextDeadline } from '../../../claims/deadlines.ts';
import { decide } from '../../../claims/decide.ts';
import type { ClaimEvent } from '../../../claims/event.ts';
import { evolve, replay } from '../../../claims/evolve.ts';
import { noticesFor } from '../../../claims/notices.ts';
import { isRefusal } from '../../../claims/refusal.ts';
import { clockOf, type ReminderClock } from '../../../claims/reminder.ts';
import { commandsFor } from '../../../claims/transitions.ts';
import { aContext, aFile, anAdmin, aPartner, aReviewer, monday, someDetails } from '../../support/build-claim.ts';
import { customer, mail, otherClaim, time } from '../../support/given-claim.ts';
import { commandTypes, lifecycleTable } from '../../support/lifecycle-table.ts';

const actors: readonly Actor[] = [aPartner(), anAdmin(), aReviewer(), customer, mail, time, otherClaim];

/** Minutes that pass before a command; below zero the clock goes back. */
const minutes = fc.oneof(fc.integer({ min: -60, max: 600 }), fc.integer({ min: 0, max: 60 * 24 * 12 }));

type Step = { readonly command: ClaimCommand; readonly actor: Actor; readonly minutes: number };

const commandOf = (type: (typeof commandTypes)[number]): fc.Arbitrary<ClaimCommand> => {
  if (type === 'AddPoe') {
    // Few different contents, so that the same one is often added twice.
    const file: fc.Arbitrary<PoeFile> = fc
      .integer({ min: 0, max: 30 })
      .map((n) => aFile({ id: `poe-${n}`, sha256: n.toString(16).padStart(64, '0') }));
    return file.map((one) => ({ type, file: one }));
  }
  if (type === 'RemovePoe') return fc.integer({ min: 0, max: 30 }).map((n) => ({ type, fileId: `poe-${n}` }));
  if (type === 'Supersede') {
    return fc.subarray([...someDetails().products]).map((products) => ({ type, by: 'CPOR-000002', products }));
  }
  if (type === 'AnswerRequest') {
    return fc
      .record({ comment: fc.constantFrom('', 'In 2026.'), removedProducts: fc.subarray([...someDetails().products]) })
      .map((answer) => ({ type, ...answer }));
  }
  if (type === 'AskAgain' || type === 'RequestInformation') {
    return fc.subarray([...someDetails().products]).map((concernedProducts) => ({
      type,
      reasons: ['missing-products'] as const,
      comment: 'Which ones?',
      concernedProducts,
    }));
  }
  return fc.constant(lifecycleTable[type].command);
};

/** Anybody gives any command, but mostly somebody who may. */
const anyStep: fc.Arbitrary<Step> = fc.constantFrom(...commandTypes).chain((type) =>
  fc.record({
    command: commandOf(type),
    actor: fc.oneof(
      { weight: 9, arbitrary: fc.constant(lifecycleTable[type].actor) },
      { weight: 1, arbitrary: fc.constantFrom(...actors) },
    ),
    minutes,
  }),
);

/** What may be reminded of in each status. */
const clocksIn: Readonly<Record<ClaimStatus, readonly ReminderClock[]>> = {
  editing: ['draft', 'signature'],
  submitted: ['review-start'],
  'under-review': ['decision'],
  'partner-action-required': ['answer'],
  approved: ['window', 'customer', 'evidence'],
  official: ['subscription', 'evidence'],
  rejected: ['dispute'],
  disputed: ['decision'],
  'rejected-final': [],
  ended: [],
  discarded: [],
};

/** What brings a claim on; without a liking for these most lives would end as drafts thrown away. */
const forward: readonly CommandType[] = [
  'SubmitClaim',
  'StartReview',
  'RequestInformation',
  'AnswerRequest',
  'ApproveAnswer',
  'AskAgain',
  'ApproveClaim',
  'RejectClaim',
  'DisputeClaim',
  'UpholdRejection',
  'OpenOptOutWindow',
  'PassTime',
];

/** A move forward that is legal then, by a number. */
type Pick = { readonly pick: number; readonly minutes: number };
const life = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: anyStep },
    { weight: 3, arbitrary: fc.record({ pick: fc.nat({ max: 1000 }), minutes }) },
  ),
  { maxLength: 40, size: 'max' },
);

const stepOf = (claim: Claim, one: Step | Pick): Step => {
  if ('command' in one) return one;
  const offered = actors
    .flatMap((actor) => commandsFor(claim, actor).map((type) => ({ type, actor })))
    .filter(({ type }) => forward.includes(type));
  const { type, actor } = offered[one.pick % Math.max(offered.length, 1)] ?? { type: 'AddNote', actor: aReviewer() };
  return { command: lifecycleTable[type].command, actor, minutes: one.minutes };
};

const start = decide(
  null,
  { ...lifecycleTable.StartDraft.command, claimId: 'CPOR-000001', details: someDetails() },
  aPartner(),
  aContext(),
);

/** Lives the steps one by one, showing each change to the witness; returns the history. */
const live = (
  steps: readonly (Step | Pick)[],
  witness: (before: Claim, after: Claim, events: readonly ClaimEvent[]) => void = () => {},
): { readonly claim: Claim; readonly events: readonly ClaimEvent[] } => {
  assert.ok(!isRefusal(start));
  const events: ClaimEvent[] = [...start];
  let claim = replay(events);
  let now = Temporal.Instant.from(monday);
  for (const one of steps) {
    const step = stepOf(claim, one);
    now = now.add({ minutes: step.minutes });
    const outcome = decide(claim, step.command, step.actor, aContext({ now }));
    if (isRefusal(outcome)) continue;
    const after = outcome.reduce<Claim>(evolve, claim);
    witness(claim, after, outcome);
    events.push(...outcome);
    claim = after;
  }
  return { claim, events };
};

describe('whatever happens to a claim', () => {
  it('its history leads to it again', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const { claim, events } = live(steps);
        assert.deepEqual(replay(events), claim);
      }),
    );
  });

  it('it survives being written and read as JSON, and so does its history', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const { claim, events } = live(steps);
        assert.deepEqual(JSON.parse(JSON.stringify(claim)), claim);
        assert.deepEqual(JSON.parse(JSON.stringify(events)), events);
      }),
    );
  });

  it('its version and the time of its last event never go back', () => {
    fc.assert(
      fc.property(life, (steps) => {
        live(steps, (before, after) => {
          assert.ok(after.version >= before.version);
          const times = [before.updatedAt, after.updatedAt].map((time) => Temporal.Instant.from(time));
          assert.ok(Temporal.Instant.compare(times[0] ?? '', times[1] ?? '') <= 0);
        });
      }),
    );
  });

  it('a closed claim stays closed', () => {
    fc.assert(
      fc.property(life, (steps) => {
        live(steps, (before, after) => {
          if (closedStatuses.some((closed) => closed === before.status)) assert.equal(after.status, before.status);
        });
      }),
    );
  });

  it('it is disputed at most once', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const { events } = live(steps);
        assert.ok(events.filter((event) => event.type === 'ClaimDisputed').length <= 1);
      }),
    );
  });

  it('it keeps a product, and its rounds their numbers, all but the last settled', () => {
    fc.assert(
      fc.property(life, (steps) => {
        live(steps, (_before, after) => {
          assert.ok((after.details.products ?? []).length > 0);
          assert.deepEqual(
            after.rounds.map((round) => round.number),
            after.rounds.map((_round, index) => index + 1),
          );
          assert.ok(after.rounds.slice(0, -1).every((round) => round.outcome));
          const waits = after.status === 'partner-action-required' || (after.status === 'submitted' && after.answered);
          assert.equal(after.rounds.at(-1) !== undefined && after.rounds.at(-1)?.outcome === undefined, waits);
        });
      }),
    );
  });

  it('only PoE of a standing request or rejection waits to be sent', () => {
    fc.assert(
      fc.property(life, (steps) => {
        live(steps, (_before, after) => {
          if (after.status === 'partner-action-required' || after.status === 'rejected') return;
          assert.ok(after.files.every((file) => file.unsent === undefined));
        });
      }),
    );
  });

  it('no notice is owed twice, and none tells of a version that never was', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const ids = new Set<string>();
        let count = 1;
        live(steps, (before, after, events) => {
          for (const { id, version } of noticesFor(events, after, count + 1)) {
            assert.ok(!ids.has(id), id);
            ids.add(id);
            assert.ok(version >= before.version && version <= after.version);
          }
          count += events.length;
        });
      }),
    );
  });

  it('its reminders are of the deadline that runs, and of none that is over', () => {
    fc.assert(
      fc.property(life, (steps) => {
        live(steps, (_before, after) => {
          for (const { id, kind } of after.reminders ?? []) {
            assert.ok(clocksIn[after.status].includes(clockOf[kind]), `${kind} while ${after.status}`);
            if (kind !== 'draft-untouched' && kind !== 'evidence-ageing')
              assert.equal(id, `${kind}/${nextDeadline(after)?.at}`);
          }
        });
      }),
    );
  });

  it('what is offered is never refused for status or role', () => {
    fc.assert(
      fc.property(life, (steps) => {
        const { claim } = live(steps);
        for (const actor of actors) {
          for (const type of commandsFor(claim, actor)) {
            const outcome = decide(claim, lifecycleTable[type].command, actor, aContext());
            if (!isRefusal(outcome)) continue;
            const wrong = [
              'not-in-this-status',
              'not-your-claim',
              'only-reviewers',
              'only-incentives-admins',
              'own-claim',
            ];
            assert.ok(!wrong.includes(outcome.refused), `${type}: ${outcome.refused}`);
          }
        }
      }),
    );
  });
});

describe('random lives', () => {
  it('reach every status, so that the facts above are about something', () => {
    const seen = new Set<string>();
    for (const steps of fc.sample(life, { numRuns: 1_000, seed: 7 })) {
      live(steps, (_before, after) => seen.add(after.status));
    }
    assert.deepEqual([...seen].sort(), [
      'approved',
      'discarded',
      'disputed',
      'editing',
      'ended',
      'official',
      'partner-action-required',
      'rejected',
      'rejected-final',
      'submitted',
      'under-review',
    ]);
  });
});
