import assert from 'node:assert/strict';
import type { ClaimFactType } from '../../claims/event.ts';
import type { Store } from '../../storage/store.ts';
import { adam, olivia, rita, ruben } from '../support/cast.ts';
import { incentivesAdmins, reviewers } from '../support/desk-presses.ts';
import { textOf } from '../support/file-claim.ts';
import type { Specimen } from '../support/lifecycle-table.ts';
import { type Pressed, type RawPresser, rawPresser } from '../support/raw-press.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { PersonDetails } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

type Delivery = {
  readonly on: Specimen;
  readonly by: PersonDetails;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly event: ClaimFactType;
};
const request = { reasons: 'missing-products', comment: 'Which ones?' };

/** One press of each kind, above all of those that make no card stale: these a second press would do again. */
const deliveries: readonly Delivery[] = [
  { on: 'submitted', by: rita, verb: 'review.start', data: {}, event: 'ReviewStarted' },
  { on: 'submitted', by: rita, verb: 'review.note', data: { comment: 'Called them.' }, event: 'NoteAdded' },
  { on: 'submitted', by: rita, verb: 'review.assign', data: { assignee: ruben.id }, event: 'ReviewerAssigned' },
  { on: 'under-review', by: rita, verb: 'review.request-info', data: request, event: 'InformationRequested' },
  { on: 'under-review', by: rita, verb: 'review.approve', data: { comment: '' }, event: 'ClaimApproved' },
  { on: 'answered', by: rita, verb: 'review.ask-again', data: request, event: 'InformationRequested' },
  { on: 'partner-action-required', by: olivia, verb: 'info.answer', data: { comment: 'x' }, event: 'RequestAnswered' },
  { on: 'submitted', by: adam, verb: 'claim.withdraw', data: { reason: 'x' }, event: 'ClaimRejected' },
  { on: 'editing', by: adam, verb: 'claim.submit', data: {}, event: 'ClaimSubmitted' },
];
const ways = ['one after the other', 'at the same time', 'with a restart in between'] as const;

describe('The same press delivered three times', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  const claims = new Map<string, string>();
  const key = (delivery: Delivery, way: string): string => `${delivery.verb}|${delivery.on}|${way}`;

  before(async () => {
    const seed = async (store: Store): Promise<void> => {
      for (const delivery of deliveries) {
        for (const way of ways) claims.set(key(delivery, way), await seedClaim(store, delivery.on));
      }
    };
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, seed);
    presser = await rawPresser(bot.teams);
    for (const person of [rita, ruben]) await bot.teams.person(person).installs();
  });
  after(() => bot.end());

  /** @returns how often the event stands in the history more than before. */
  const timesIn = async (claimId: string, event: ClaimFactType): Promise<number> =>
    (await bot.stored(claimId)).events.filter(({ type }) => type === event).length;

  const one = (delivery: Delivery, way: string) => {
    const claimId = claims.get(key(delivery, way)) ?? assert.fail('no such claim');
    const data = { claimId, version: 3, ...delivery.data };
    return {
      claimId,
      deliver: () => presser.press(delivery.by, { verb: delivery.verb, data, id: `f:${key(delivery, way)}` }),
    };
  };

  for (const way of ways.slice(0, 2)) {
    it(`${way} happens once and is answered the same each time`, async () => {
      for (const delivery of deliveries) {
        const { claimId, deliver } = one(delivery, way);
        const before = await timesIn(claimId, delivery.event);
        const answers: Pressed[] = [];
        if (way === 'at the same time') answers.push(...(await Promise.all([deliver(), deliver(), deliver()])));
        else for (let time = 1; time <= 3; time += 1) answers.push(await deliver());
        assert.equal(await timesIn(claimId, delivery.event), before + 1, delivery.verb);
        assert.equal((await bot.stored(claimId)).revision <= 3, true, delivery.verb);
        assert.equal(new Set(answers.map(({ json }) => json)).size, 1, delivery.verb);
      }
    });
  }

  it('with a restart in between happens once, and is answered with the claim as it is', async () => {
    const before = new Map<Delivery, number>();
    const all = deliveries.map((delivery) => ({ delivery, ...one(delivery, 'with a restart in between') }));
    for (const { delivery, claimId, deliver } of all) {
      before.set(delivery, await timesIn(claimId, delivery.event));
      await deliver();
    }
    await bot.restart();
    for (const { delivery, claimId, deliver } of all) {
      const { text } = await deliver();
      assert.ok(text.includes(claimId), delivery.verb);
      await deliver();
      assert.equal(await timesIn(claimId, delivery.event), (before.get(delivery) ?? 0) + 1, delivery.verb);
    }
  });

  it('starts one draft, also over a restart', async () => {
    const press = () => presser.press(olivia, { verb: 'claim.new', data: {}, id: 'f:new' });
    const [before] = [await bot.claimIds()];
    await Promise.all([press(), press()]);
    await bot.restart();
    const { text } = await press();
    const made = (await bot.claimIds()).filter((id) => !before.includes(id));
    assert.equal(made.length, 1);
    assert.ok(text.includes(made[0] ?? '–'));
  });
});

describe('Twenty presses of two reviewers at once', () => {
  let bot: WholeBot;
  let presser: RawPresser;
  const ids = { start: '', decide: '', notes: '' };

  before(async () => {
    const seed = async (store: Store): Promise<void> => {
      ids.start = await seedClaim(store, 'submitted');
      ids.decide = await seedClaim(store, 'under-review');
      ids.notes = await seedClaim(store, 'under-review');
    };
    bot = await startWholeBot({ REVIEWERS: reviewers }, seed);
    presser = await rawPresser(bot.teams);
  });
  after(() => bot.end());

  const race = (claimId: string, presses: readonly { verb: string; data?: object }[]): Promise<Pressed[]> =>
    Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const { verb, data } = presses[index % presses.length] ?? assert.fail();
        const by = index % 2 === 0 ? rita : ruben;
        return presser.press(by, { verb, data: { claimId, version: 3, ...data } });
      }),
    );

  const newEvents = async (claimId: string): Promise<readonly string[]> =>
    (await bot.stored(claimId)).events.slice(3).map(({ type }) => type);

  it('start the review once, and each is answered by a card; the late ones say who was first', async () => {
    const answers = await race(ids.start, [{ verb: 'review.start' }]);
    assert.deepEqual(await newEvents(ids.start), ['ReviewerAssigned', 'ReviewStarted']);
    const winner = (await bot.stored(ids.start)).claim.assignee?.name ?? '';
    const late = answers.filter(({ text }) => text.includes('Your change wasn’t saved'));
    assert.equal(late.length, 19);
    assert.ok(late.every(({ text }) => text.includes(winner)));
  });

  it('lead to one decision of the two that were wanted', async () => {
    const reject = { verb: 'review.reject', data: { reason: 'insufficient-poe', comment: 'No signature.' } };
    const answers = await race(ids.decide, [{ verb: 'review.approve', data: { comment: 'Fine.' } }, reject]);
    const [first, ...rest] = await newEvents(ids.decide);
    assert.ok(first === 'ClaimApproved' || first === 'ClaimRejected', String(first));
    assert.deepEqual(rest, first === 'ClaimApproved' ? ['OptOutWindowOpened'] : []);
    assert.equal(answers.filter(({ text }) => text.includes('Your change wasn’t saved')).length, 19);
  });

  it('keep every note, since a note makes nobody’s card stale', async () => {
    await race(ids.notes, [{ verb: 'review.note', data: { comment: 'Called them.' } }]);
    assert.deepEqual(
      await newEvents(ids.notes),
      Array.from({ length: 20 }, () => 'NoteAdded'),
    );
  });
});

describe('A card that a client refreshes by itself', () => {
  let bot: WholeBot;
  let id: string;

  before(async () => {
    bot = await startWholeBot({ REVIEWERS: reviewers }, async (store) => {
      id = await seedClaim(store, 'submitted');
    });
  });
  after(() => bot.end());

  it('comes back as an answer, and no message is changed or sent', async () => {
    const reviewer = bot.teams.person(rita);
    await reviewer.installs();
    await reviewer.says(`claim ${id}`);
    await bot.settled();
    const posted: Message = reviewer.latest();
    assert.match(textOf(posted), new RegExp(id));
    const requests = bot.teams.requests.length;
    const before = await bot.stored(id);
    const { status, body } = await reviewer.refreshes(posted, 'claim.view');
    await bot.settled();
    assert.equal(status, 200);
    assert.match(JSON.stringify(body), new RegExp(id));
    assert.deepEqual(bot.teams.requests.slice(requests), []);
    assert.equal(posted.updates, 0);
    assert.deepEqual(await bot.stored(id), before);
  });

  it('is updated, too, where a person presses Refresh', async () => {
    const reviewer = bot.teams.person(rita);
    const posted = reviewer.latest();
    await reviewer.presses(posted, 'claim.view');
    await bot.settled();
    assert.equal(posted.updates, 1);
  });
});
