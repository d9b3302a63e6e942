import assert from 'node:assert/strict';
import { olivia, rita, ruben } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('A desk card on which a reviewer has a form open', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let partner: TeamsPerson;
  let desk: OpenDesk;
  let id: string;
  let root: Message;
  let updates: number;

  beforeEach(async () => {
    bot = await startWholeBot({ REVIEWERS: `${rita.id},${ruben.id}` });
    partner = bot.teams.person(olivia);
    await partner.installs();
    desk = await openDesk(bot);
    id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    root = desk.rootCard(id);
    await desk.reviewer.presses(root, 'review.note');
    await bot.settled();
    ({ updates } = root);
  });
  afterEach(() => bot.end());

  const addFile = async (): Promise<void> => {
    await partner.sendsFile('later.txt', new TextEncoder().encode('Later.'), id);
    await bot.settled();
  };

  it('waits for ten minutes with what leaves the version alone, and then shows it', async () => {
    const { version } = (await bot.stored(id)).claim;
    await addFile();
    assert.equal((await bot.stored(id)).claim.version, version);
    await bot.advance({ minutes: 9, seconds: 59 });
    assert.equal(root.updates, updates);
    await bot.advance({ seconds: 1 });
    assert.equal(root.updates, updates + 1);
    assert.match(textOf(root), /later\.txt/);
  });

  it('shows at once, with all that waited, what moves the claim on', async () => {
    await addFile();
    const second = bot.teams.person(ruben);
    await second.installs();
    await second.says(`claim ${id}`);
    await press(second, second.latest(), 'review.start');
    await bot.settled();
    assert.match(textOf(root), /Under review/);
    assert.match(textOf(root), /later\.txt/);
  });

  it('shows it with the answer to the form', async () => {
    await addFile();
    assert.equal(root.updates, updates);
    await desk.reviewer.presses(root, 'review.note', { comment: 'Looks fine.' });
    await bot.settled();
    assert.match(textOf({ ...root, answered: null }), /later\.txt/);
  });
});
