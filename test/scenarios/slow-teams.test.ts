import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, fillIn, press, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const file = new TextEncoder().encode('What was agreed.');
const once = async <T>(look: () => T | undefined): Promise<T> => {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

for (const latency of [400, 4_000])
  describe(`Cards, when Teams answers after ${latency} ms`, function () {
    this.timeout(120_000);
    let bot: WholeBot;
    let partner: TeamsPerson;
    let desk: OpenDesk;

    beforeEach(async () => {
      bot = await startWholeBot({ REVIEWERS: rita.id });
      partner = bot.teams.person(olivia);
      await partner.installs();
      desk = await openDesk(bot);
    });
    afterEach(() => bot.end());

    const rootOf = (id: string): Message | undefined =>
      desk.messages().find((message) => verbsOn(message).includes('review.start') && textOf(message).includes(id));

    it('the desk’s root card shows a file that was added while the card was on its way', async () => {
      const form = await fillIn(partner, microsoft365Usage);
      const id = claimIdOn(form);
      bot.teams.answerAfter(latency);
      await partner.presses(form, 'claim.submit');
      const root = await once(() => rootOf(id));
      await partner.sendsFile('later.txt', file, id);
      bot.teams.answerAfter(0);
      await bot.settled();
      assert.match(textOf(root), /later\.txt/);
    });

    it('a form shows a file that was added while the form was on its way', async () => {
      const form = await fillIn(partner, microsoft365Usage.slice(0, 5));
      const id = claimIdOn(form);
      bot.teams.answerAfter(latency);
      const asked = partner.says(`resume ${id}`);
      const again = await once(() => (partner.latest().id === form.id ? undefined : partner.latest()));
      bot.teams.answerAfter(0);
      await partner.sendsFile('later.txt', file, id);
      await asked;
      await bot.settled();
      assert.match(textOf(again), /later\.txt/);
    });
  });

describe('Two cards of a claim in a reviewer’s chat', function () {
  this.timeout(60_000);

  it('are both brought up to date: none still offers what is decided', async () => {
    const bot = await startWholeBot({ REVIEWERS: rita.id });
    const [partner, reviewer] = [bot.teams.person(olivia), bot.teams.person(rita)];
    await partner.installs();
    await reviewer.installs();
    const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    const root = reviewer.latest();
    await press(reviewer, root, 'review.start');
    await bot.settled();
    await reviewer.says('queue');
    await press(reviewer, reviewer.latest(), { verb: 'claim.view', data: { claimId: id } });
    await bot.settled();
    const copy = reviewer.latest();
    assert.notEqual(copy.id, root.id);
    await reviewer.presses(copy, 'review.approve');
    await reviewer.presses(copy, 'review.approve', { comment: 'Fine.' });
    await bot.settled();
    for (const message of [root, copy]) assert.ok(!verbsOn(message).includes('review.approve'), textOf(message));
    await bot.end();
  });
});
