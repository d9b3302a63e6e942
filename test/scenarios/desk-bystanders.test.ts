import assert from 'node:assert/strict';
import { adam, connie, olivia, otto } from '../support/cast.ts';
import { incentivesAdmins, reviewers } from '../support/desk-presses.ts';
import { textOf, verbsOn } from '../support/file-claim.ts';
import { openDesk } from '../support/open-desk.ts';
import { claimData, noteData, seedClaim } from '../support/specimen-claims.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsChannel } from '../support/teams/fake-teams.ts';
import type { PersonDetails, TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

/** People who read a channel and press what they see there, without being reviewers of the claim. */
const bystanders = { owner: olivia, admin: adam, stranger: otto, 'reviewer with a part in it': connie };

describe('A card at the desk pressed by somebody who may not decide', () => {
  let bot: WholeBot;
  let channel: TeamsChannel;
  let reviewer: TeamsPerson;
  let id: string;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, async (store) => {
      id = await seedClaim(store, 'submitted');
    });
    ({ reviewer, channel } = await openDesk(bot));
    await reviewer.says(`claim ${id}`, { in: channel });
    await bot.settled();
  });
  afterEach(() => bot.end());

  const root = (): Message => bot.teams.messagesOf(channel.id).at(-1) ?? assert.fail('no root card');
  const join = async (who: PersonDetails): Promise<TeamsPerson> => {
    const person = bot.teams.person(who);
    await person.installs();
    return person;
  };

  for (const [name, who] of Object.entries(bystanders)) {
    for (const verb of ['review.start', 'claim.view', 'claim.history'] as const) {
      it(`stays the desk’s card for everybody after ${verb} by the ${name}`, async () => {
        const before = textOf(root());
        const messages = bot.teams.messagesOf(channel.id).length;
        const person = await join(who);
        const seen = { ...root() };
        const card = JSON.stringify(await person.presses(seen, verb));
        await bot.settled();
        if (name === 'stranger') assert.doesNotMatch(card, claimData);
        if (name === 'owner' || name === 'admin') assert.doesNotMatch(card, noteData);
        assert.equal(bot.teams.messagesOf(channel.id).length, messages);
        assert.ok(root().card, 'the card is gone');
        assert.ok(verbsOn(root()).includes('review.start'), `the card reads: ${textOf(root()).slice(0, 200)}`);
        for (const line of before.split('\n').filter((part) => part.includes('-0000'))) {
          assert.ok(textOf(root()).includes(line), `${line} is gone`);
        }
        assert.doesNotMatch(JSON.stringify(root().card), /\/poe\//, 'an upload link of one person, for all to use');
      });
    }
  }

  it('is still kept up to date afterwards', async () => {
    for (const who of [olivia, otto]) await (await join(who)).presses({ ...root() }, 'claim.view');
    await bot.settled();
    await reviewer.says(`review ${id}`);
    await bot.settled();
    assert.match(textOf(root()), /Under review/);
  });
});

describe('The root card of a claim at the desk', () => {
  let bot: WholeBot;
  let channel: TeamsChannel;
  let reviewer: TeamsPerson;
  let id: string;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, async (store) => {
      id = await seedClaim(store, 'partner-action-required', { answeredBy: [] });
    });
    ({ reviewer, channel } = await openDesk(bot));
    const owner = bot.teams.person(olivia);
    await owner.installs();
    await owner.says(`answer ${id}`);
    await owner.presses(owner.latest(), 'info.answer', { comment: 'In 2026.' });
    await bot.settled();
  });
  afterEach(() => bot.end());

  const cards = (): readonly Message[] => bot.teams.messagesOf(channel.id).filter((one) => textOf(one).includes(id));
  const root = (): Message => cards()[0] ?? assert.fail('no root card');
  const answer = (): Message => cards()[1] ?? assert.fail('no answer card');
  const approves = async (): Promise<void> => {
    await reviewer.says(`approve ${id}`);
    await reviewer.presses(reviewer.latest(), 'review.approve', { comment: '' });
    await bot.settled();
  };

  it('follows the claim after an answer was approved on the card of the answer, and that card does, too', async () => {
    await reviewer.presses(answer(), 'review.approve-answer');
    await reviewer.presses(answer(), 'review.approve-answer', { comment: 'Fine.' });
    await bot.settled();
    assert.match(textOf(answer()), /In 2026\./);
    assert.match(textOf(answer()), /answer approved/);
    assert.match(textOf(root()), /Under review/);
    await approves();
    assert.match(textOf(root()), /Approved/);
    assert.match(textOf(answer()), /Approved/);
    assert.equal(cards().length, 2);
  });

  it('follows the claim after somebody asked for it once more in the channel, and so does what they got', async () => {
    await reviewer.says(`claim ${id}`, { in: channel });
    const copy = bot.teams.messagesOf(channel.id).at(-1) ?? assert.fail();
    await reviewer.presses(copy, 'review.approve-answer');
    await reviewer.presses(copy, 'review.approve-answer', { comment: 'Fine.' });
    await bot.settled();
    for (const message of [root(), copy]) assert.match(textOf(message), /Under review/);
    await approves();
    for (const message of [root(), copy]) assert.match(textOf(message), /Approved/);
  });

  it('follows the claim after it was looked up from the queue in the channel, and the queue stays there', async () => {
    await reviewer.says('queue', { in: channel });
    const queue = bot.teams.messagesOf(channel.id).at(-1) ?? assert.fail();
    await reviewer.presses(queue, 'claim.view');
    await bot.settled();
    assert.match(textOf({ ...queue, answered: null }), /Review queue/);
    await reviewer.presses(root(), 'review.approve-answer');
    await reviewer.presses(root(), 'review.approve-answer', { comment: 'Fine.' });
    await approves();
    assert.match(textOf(root()), /Approved/);
  });

  it('is updated once for each change, however often it was pressed', async () => {
    for (let time = 1; time <= 3; time += 1) await reviewer.presses(root(), 'claim.view');
    await bot.settled();
    const { updates } = root();
    await reviewer.says(`approve answer ${id}`);
    await reviewer.presses(reviewer.latest(), 'review.approve-answer', { comment: '' });
    await bot.settled();
    assert.equal(root().updates, updates + 1);
  });
});
