import assert from 'node:assert/strict';
import { adam, olivia, otto, rita } from '../support/cast.ts';
import { incentivesAdmins, reviewers } from '../support/desk-presses.ts';
import { textOf } from '../support/file-claim.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { claimData, noteData, seedClaim } from '../support/specimen-claims.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const secret = 'The signature looks copied.';

describe('The desk with a client that knows no Action.Execute', () => {
  let bot: WholeBot;
  let desk: OpenDesk;
  let reviewer: TeamsPerson;
  let id: string;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, async (store) => {
      id = await seedClaim(store, 'editing');
    });
    desk = await openDesk(bot);
    ({ reviewer } = desk);
    await bot.teams.person(adam).says(`submit ${id}`);
    await bot.settled();
  });
  afterEach(() => bot.end());

  const root = (): Message => desk.rootCard(id);
  const newest = (): Message => desk.messages().at(-1) ?? assert.fail();

  it('starts the review on the root card itself', async () => {
    const { status } = await reviewer.pressesAsOldClient(root(), 'review.start');
    await bot.settled();
    assert.equal(status, 200);
    assert.match(textOf(root()), /Under review/);
    assert.equal((await bot.stored(id)).claim.status, 'under-review');
  });

  it('gets the form as a message, and the root card follows what is sent with it', async () => {
    await reviewer.pressesAsOldClient(root(), 'review.start');
    await bot.settled();
    const count = desk.messages().length;
    await reviewer.pressesAsOldClient(root(), 'review.reject');
    assert.equal(desk.messages().length, count + 1);
    const form = newest();
    assert.match(textOf(form), new RegExp(`Reject ${id}`));
    await reviewer.pressesAsOldClient(form, 'review.reject', { reason: 'insufficient-poe', comment: 'No signature.' });
    await bot.settled();
    assert.equal((await bot.stored(id)).claim.status, 'rejected');
    assert.match(textOf(root()), /Rejected/);
  });

  it('tells a stranger nothing, and leaves the card to the desk', async () => {
    const before = await bot.stored(id);
    const { status, body } = await bot.teams.person(otto).pressesAsOldClient(root(), 'review.start');
    await bot.settled();
    assert.equal(status, 200);
    assert.doesNotMatch(JSON.stringify(body), claimData);
    assert.doesNotMatch(textOf(newest()), claimData);
    assert.match(textOf(root()), claimData);
    assert.deepEqual(await bot.stored(id), before);
  });

  it('is answered politely for a verb that nobody knows', async () => {
    const value = { verb: 'review.explode', claimId: id, version: 3 };
    const { status } = await bot.teams.deliver(reviewer.activity({ type: 'message', value }));
    assert.equal(status, 200);
    assert.notEqual(textOf(reviewer.latest()), '');
  });
});

describe('An internal note', () => {
  let bot: WholeBot;
  let id: string;
  let reviewer: TeamsPerson;
  let owner: TeamsPerson;
  let admin: TeamsPerson;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, async (store) => {
      id = await seedClaim(store, 'under-review', { answeredBy: [] });
    });
    [reviewer, owner, admin] = [rita, olivia, adam].map((details) => bot.teams.person(details)) as [
      TeamsPerson,
      TeamsPerson,
      TeamsPerson,
    ];
    for (const person of [reviewer, owner, admin]) await person.installs();
    for (const person of [owner, admin]) await person.says(`claim ${id}`);
    await reviewer.says(`claim ${id}`);
    await reviewer.presses(reviewer.latest(), 'review.note');
    await reviewer.presses(reviewer.latest(), 'review.note', { comment: secret });
    await bot.settled();
  });
  afterEach(() => bot.end());

  it('stands on the reviewers’ card and in their history', async () => {
    assert.ok(textOf(reviewer.latest()).includes(secret));
    await reviewer.says(`history ${id}`);
    assert.ok(textOf(reviewer.latest()).includes(secret));
  });

  it('reaches no partner: not by live cards, card, history, forms, answers or notices', async () => {
    await reviewer.says(`request info ${id}`);
    const request = { reasons: 'missing-products', comment: 'Which ones?' };
    await reviewer.presses(reviewer.latest(), 'review.request-info', request);
    await bot.settled();
    for (const person of [owner, admin]) {
      for (const command of [
        'claim',
        'status',
        'history',
        'answer',
        'withdraw',
        'hand over',
        'template',
        'my claims',
      ]) {
        await person.says(`${command} ${id}`);
        assert.doesNotMatch(textOf(person.latest()), noteData, command);
      }
    }
    await owner.says(`answer ${id}`);
    await owner.presses(owner.latest(), 'info.answer', { comment: 'All of them.' });
    await bot.settled();
    for (const person of [owner, admin]) {
      const everything = JSON.stringify(person.sees());
      assert.ok(everything.includes(id));
      assert.ok(!everything.includes(secret));
      assert.doesNotMatch(everything, noteData);
    }
  });

  it('makes no partner’s card stale', async () => {
    await owner.presses(owner.latest(), 'claim.withdraw');
    await reviewer.says(`claim ${id}`);
    await reviewer.presses(reviewer.latest(), 'review.note', { comment: 'One more.' });
    await owner.presses(owner.latest(), 'claim.withdraw', { reason: 'Filed by mistake.' });
    assert.equal((await bot.stored(id)).claim.status, 'rejected');
  });
});
