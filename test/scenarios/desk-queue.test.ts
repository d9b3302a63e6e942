import assert from 'node:assert/strict';
import type { Card } from '../../cards/card.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Store } from '../../storage/store.ts';
import { reviewer } from '../support/build-claim.ts';
import { connie, olivia, rita, ruben } from '../support/cast.ts';
import { reviewers } from '../support/desk-presses.ts';
import { textOf } from '../support/file-claim.ts';
import type { Specimen } from '../support/lifecycle-table.ts';
import { personOf, seedClaim } from '../support/specimen-claims.ts';
import { actionsOf, textsOf } from '../support/teams/card-client.ts';
import { type Message, seenCard } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const past = '2026-10-30T23:59:59Z';
/** What waits for the desk, in the order of the claims' numbers, among claims that don't. */
const queued: readonly (readonly [string, Specimen, Partial<Claim>])[] = [
  ['overdue', 'submitted', { reviewDueAt: past } as Partial<Claim>],
  ['rejected', 'rejected', {}],
  ['mine', 'under-review', { assignee: reviewer }],
  ['answered', 'answered', {}],
  ['asked', 'partner-action-required', {}],
  ['competing', 'submitted', { competing: ['CPOR-000001'] }],
  ['disputed', 'disputed', { assignee: personOf(ruben) }],
  ['draft', 'editing', {}],
  ['new-1', 'submitted', {}],
  ['new-2', 'submitted', {}],
  ['answered-by-connie', 'submitted', { answeredBy: [personOf(connie)] }],
  ['official', 'official', {}],
  ['late-decision', 'under-review', { decisionDueAt: past } as Partial<Claim>],
  ['new-3', 'submitted', {}],
];
const waiting = queued
  .filter(([, specimen]) => !['rejected', 'partner-action-required', 'editing', 'official'].includes(specimen))
  .map(([name]) => name);

describe('The queue', () => {
  let bot: WholeBot;
  let desk: TeamsPerson;
  const ids = new Map<string, string>();
  const id = (name: string): string => ids.get(name) ?? assert.fail(name);

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: reviewers }, async (store: Store) => {
      for (const [name, specimen, overrides] of queued)
        ids.set(name, await seedClaim(store, specimen, { answeredBy: [], ...overrides }));
    });
    desk = bot.teams.person(rita);
    await desk.installs();
    for (const person of [ruben, connie]) await bot.teams.person(person).installs();
  });
  afterEach(() => bot.end());

  const queue = async (): Promise<Message> => {
    await desk.says('queue');
    return desk.latest();
  };
  /** Names of the claims that a card lists, in its order: by the buttons that open them. */
  const listed = (card: Card | null): readonly string[] =>
    actionsOf(card ?? assert.fail('no card'))
      .filter(({ verb }) => verb === 'claim.view')
      .map(({ data }) => String(Reflect.get(Object(data), 'claimId')))
      .map((claimId) => [...ids].find(([, known]) => known === claimId)?.[0] ?? claimId);

  it('counts by status, drafts left out', async () => {
    const text = textOf(await queue());
    for (const count of [
      'Submitted: 7',
      'Under review: 2',
      'Partner action required: 1',
      'Official: 1',
      'Rejected: 1',
      'Disputed: 1',
    ]) {
      assert.ok(text.includes(count), `${count} in ${text}`);
    }
    assert.doesNotMatch(text, /Editing/);
  });

  it('lists what waits for the desk oldest first, eight at a time', async () => {
    const first = await queue();
    assert.deepEqual(listed(seenCard(first)), waiting.slice(0, 8));
    const second = await desk.presses(first, 'More claims');
    assert.deepEqual(listed(second), waiting.slice(8));
    assert.ok(!actionsOf(second).some(({ title }) => title === 'More claims'));
  });

  it('marks what is overdue, and nothing else', async () => {
    const first = await queue();
    const onFirst = textOf(first);
    const second = await desk.presses(first, 'More claims');
    const marks = (text: string) => text.match(/Overdue since/g)?.length ?? 0;
    assert.deepEqual([marks(onFirst), marks(textsOf(second))], [1, 1]);
  });

  const filters = {
    all: waiting,
    mine: ['mine'],
    unassigned: waiting.filter((name) => name !== 'mine' && name !== 'disputed'),
    competing: ['competing'],
    answered: ['answered'],
  };
  for (const [filter, names] of Object.entries(filters)) {
    it(`filtered by "${filter}" lists just those, also on the next page`, async () => {
      const message = await queue();
      const first = await desk.presses(message, 'Show', { filter });
      const pages = [...listed(first)];
      assert.ok(pages.length <= 8);
      if (actionsOf(first).some(({ title }) => title === 'More claims'))
        pages.push(...listed(await desk.presses(message, 'More claims')));
      assert.deepEqual(pages, names);
    });
  }

  it('takes, passes on and gives back a claim, and its card says who has it', async () => {
    await desk.says(`claim ${id('new-1')}`);
    const card = desk.latest();
    const holder = async (): Promise<string | undefined> => (await bot.stored(id('new-1'))).claim.assignee?.name;
    assert.match(textsOf(await desk.presses(card, 'Assign to me')), /Rita Reviewer is now the reviewer/);
    await bot.settled();
    assert.equal(await holder(), 'Rita Reviewer');
    assert.match(textOf(card), /Rita Reviewer/);
    await desk.presses(card, 'Reassign');
    const passedOn = textsOf(await desk.presses(card, 'Assign', { assignee: ruben.id }));
    assert.match(passedOn, /Ruben Reviewer is now the reviewer/);
    await bot.settled();
    assert.equal(await holder(), 'Ruben Reviewer');
    assert.match(textsOf(await desk.presses(card, 'Unassign')), /The claim has no reviewer/);
    assert.equal(await holder(), undefined);
  });

  it('gives a claim to no reviewer who had a part in it', async () => {
    await desk.says(`assign ${id('answered-by-connie')}`);
    const before = await bot.stored(id('answered-by-connie'));
    const text = textsOf(await desk.presses(desk.latest(), 'Assign', { assignee: connie.id }));
    assert.match(text, /another reviewer must review it/);
    assert.deepEqual(await bot.stored(id('answered-by-connie')), before);
  });

  it('starts a selection of reviews, and leaves alone what can’t be started', async () => {
    const own = bot.teams.person(connie);
    await own.says('queue');
    const names = ['new-1', 'new-2', 'mine', 'answered', 'disputed', 'answered-by-connie', 'draft', 'rejected'];
    const untouched = names.slice(2);
    const before = await Promise.all(untouched.map((name) => bot.stored(id(name))));
    const claimIds = [...names.map(id), id('new-1'), 'CPOR-999999', 'nonsense'].join(',');
    const text = textsOf(await own.presses(own.latest(), 'review.start-many', { claimIds }));
    assert.match(text, /2 reviews were started/);
    assert.deepEqual(await Promise.all(untouched.map((name) => bot.stored(id(name)))), before);
    for (const name of ['new-1', 'new-2']) {
      const { claim } = await bot.stored(id(name));
      assert.deepEqual([claim.status, claim.assignee?.name], ['under-review', 'Connie Conflict']);
    }
  });

  it('is for reviewers alone', async () => {
    const partner = bot.teams.person(olivia);
    await partner.says('queue');
    assert.match(textOf(partner.latest()), /Only a reviewer can do this/);
    assert.doesNotMatch(textOf(partner.latest()), /CPOR/);
  });
});
