import assert from 'node:assert/strict';
import { adam, olivia } from '../support/cast.ts';
import { verbsOf } from '../support/check-card.ts';
import { claimIdOn, fillIn, press, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('Two people in one draft', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let partner: TeamsPerson;
  let admin: TeamsPerson;
  let mine: Message;
  let theirs: Message;
  let id: string;

  beforeEach(async () => {
    bot = await startWholeBot();
    [partner, admin] = [bot.teams.person(olivia), bot.teams.person(adam)];
    for (const person of [partner, admin]) await person.installs();
    mine = await fillIn(partner, microsoft365Usage.slice(0, 1));
    id = claimIdOn(mine);
    await admin.says(`claim ${id}`);
    theirs = admin.latest();
    await press(admin, theirs, 'draft.resume');
    await bot.settled();
  });
  afterEach(() => bot.end());

  const typed = { claimName: 'What I typed', mpnId: '7654321' };
  const colleagueSaves = async (): Promise<void> => {
    await press(admin, theirs, 'draft.next', { claimName: 'What Adam typed', mpnId: '1234567' });
    await bot.settled();
  };

  it('leave the other’s form as it is, and tell them that something was saved', async () => {
    const before = mine.updates;
    await colleagueSaves();
    assert.equal(mine.updates, before);
    const news = partner.latest();
    assert.match(textOf(news), new RegExp(`${id}: Adam.* saved step 2.*select “Refresh” there`));
    // What is to be pressed stands on the form.
    assert.deepEqual(verbsOf(news.card ?? null), []);
    assert.ok(verbsOf(mine.card ?? null).includes('draft.refresh'));
  });

  it('are told at the second press who changed what, and keep their own values', async () => {
    await colleagueSaves();
    const card = await partner.presses(mine, 'draft.next', typed);
    const text = JSON.stringify(card);
    assert.match(text, /Adam[^"]* changed this in the meantime/);
    assert.match(text, /Claim name: What Adam typed/);
    assert.match(text, /"value":"What I typed"/);
    assert.equal((await bot.stored(id)).claim.details.claimName, 'What Adam typed');
  });

  it('may have their own values, by sending them once more', async () => {
    await colleagueSaves();
    await partner.presses(mine, 'draft.next', typed);
    await bot.settled();
    await press(partner, mine, 'draft.next');
    assert.equal((await bot.stored(id)).claim.details.claimName, 'What I typed');
  });

  it('may take what is saved', async () => {
    await colleagueSaves();
    await partner.presses(mine, 'draft.next', typed);
    await bot.settled();
    await press(partner, mine, 'Use the saved value');
    assert.match(JSON.stringify(mine.card), /"value":"What Adam typed"/);
    assert.equal((await bot.stored(id)).claim.details.claimName, 'What Adam typed');
  });
});
