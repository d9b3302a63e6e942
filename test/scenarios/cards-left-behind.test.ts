import assert from 'node:assert/strict';
import { adam, olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, fillIn, press, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { until } from '../support/until.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const fileOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('A card whose claim has moved on', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let partner: TeamsPerson;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: rita.id });
    partner = bot.teams.person(olivia);
    await partner.installs();
  });
  afterEach(() => bot.end());

  describe('at the desk', () => {
    let desk: OpenDesk;
    let id: string;
    let root: Message;

    beforeEach(async () => {
      desk = await openDesk(bot);
      id = claimIdOn(await fileClaim(partner, microsoft365Usage));
      await bot.settled();
      root = desk.rootCard(id);
    });
    const addFile = async (): Promise<void> => {
      await partner.sendsFile('later.txt', fileOf('Later.'), id);
      await bot.settled();
    };

    it('is drawn after an outage that outlasted its redraw, though the claim does not move again', async () => {
      const lift = bot.teams.fail({ operation: 'update', with: 503 });
      await addFile();
      lift();
      assert.doesNotMatch(textOf(root), /later\.txt/);
      await bot.settled();
      assert.match(textOf(root), /later\.txt/);
      const { updates } = root;
      await bot.settled();
      assert.equal(root.updates, updates, 'once it is up to date it is left alone');
    });

    it('is drawn when it was its own press whose update got lost', async () => {
      const lift = bot.teams.fail({ operation: 'update', with: 503 });
      await desk.reviewer.presses(root, 'review.start');
      await bot.settled();
      lift();
      await bot.restart();
      await bot.settled();
      assert.match(textOf({ ...root, answered: null }), /Under review/);
    });

    it('is posted anew after an outage, where its message is gone', async () => {
      bot.teams.deleteMessage(root);
      const lifts = (['send', 'create'] as const).map((operation) =>
        bot.teams.fail({ operation, conversationId: desk.channel.id, with: 503 }),
      );
      await addFile();
      for (const lift of lifts) lift();
      await bot.settled();
      assert.match(textOf(desk.messages().at(-1) ?? assert.fail()), /later\.txt/);
    });

    it('is left alone where Teams refuses the card for good, until the claim moves again', async () => {
      const asked = () => bot.teams.requests.filter(({ operation }) => operation === 'update').length;
      const lift = bot.teams.fail({ operation: 'update', conversationId: desk.channel.id, with: 413 });
      await addFile();
      const before = asked();
      await bot.settled();
      assert.equal(asked(), before);
      lift();
      await partner.sendsFile('latest.txt', fileOf('Still later.'), id);
      await bot.settled();
      assert.match(textOf(root), /latest\.txt/);
    });
  });

  it('is drawn as soon as its conversation can be reached again', async function () {
    // Less than the time to the next sweep.
    this.timeout(20_000);
    const reviewer = bot.teams.person(rita);
    await reviewer.installs();
    const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    const root = reviewer.latest();
    bot.teams.removeBot(root.conversationId);
    await partner.sendsFile('later.txt', fileOf('Later.'), id);
    await bot.settled();
    bot.teams.removeBot(root.conversationId, false);
    await bot.settled();
    assert.doesNotMatch(textOf(root), /later\.txt/);
    await reviewer.says('help');
    await until(() => /later\.txt/.test(textOf(root)));
  });

  it('stays as it is where it is a form that somebody may be typing in; what could not be told is told, once', async () => {
    const admin = bot.teams.person(adam);
    await admin.installs();
    const mine = await fillIn(partner, microsoft365Usage.slice(0, 1));
    const id = claimIdOn(mine);
    await admin.says(`claim ${id}`);
    const theirs = admin.latest();
    await press(admin, theirs, 'draft.resume');
    await bot.settled();
    const lift = bot.teams.fail({ operation: 'send', with: 503 });
    const { updates } = mine;
    const before = partner.sees().length;
    await press(admin, theirs, 'draft.next', { claimName: 'What Adam typed', mpnId: '1234567' });
    await bot.settled();
    assert.equal(partner.sees().length, before);
    lift();
    await bot.restart();
    for (let time = 1; time <= 2; time += 1) await bot.settled();
    assert.match(textOf(partner.latest()), new RegExp(`${id}: Adam.* saved step 2`));
    assert.equal(partner.sees().length, before + 1);
    assert.equal(mine.updates, updates);
  });
});
