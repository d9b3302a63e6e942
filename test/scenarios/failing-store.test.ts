import assert from 'node:assert/strict';
import { FaultyDatabase } from '../storage/lowdb/faulty-database.ts';
import { olivia } from '../support/cast.ts';
import { claimIdOn, fillIn, press, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const silent = () => {};

describe('What comes while the store refuses work', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let partner: TeamsPerson;
  let disk: FaultyDatabase;

  beforeEach(async () => {
    const openDatabase = (path: string): FaultyDatabase => {
      disk = new FaultyDatabase(path);
      return disk;
    };
    bot = await startWholeBot({}, undefined, { openDatabase, log: { info: silent, warn: silent, error: silent } });
    partner = bot.teams.person(olivia);
    await partner.installs();
  });
  afterEach(() => bot.end());

  for (const commit of ['not reached', 'reached'] as const)
    it(`is done once by the delivery that finds the store working (the disk: ${commit})`, async () => {
      const said = partner.activity({ type: 'message', text: 'new claim' });
      const before = partner.sees().length;
      disk.commit = commit;
      assert.equal((await bot.teams.deliver(said)).status, 503);
      assert.equal((await bot.teams.deliver(said)).status, 503);
      assert.equal(partner.sees().length, before);
      await bot.restart();
      assert.equal((await bot.teams.deliver(said)).status, 200);
      assert.equal((await bot.teams.deliver(said)).status, 200);
      assert.equal(partner.sees().length, before + 1);
      assert.ok(verbsOn(partner.latest()).includes('draft.next'));
      assert.equal((await bot.claimIds()).length, 1);
    });

  it('is taken again although nothing but the place was to be remembered', async () => {
    const newcomer = bot.teams.person({ ...olivia, id: 'd0d0d0d0-0000-4000-8000-00000000000d' });
    const install = newcomer.activity({ type: 'installationUpdate', action: 'add' });
    disk.commit = 'not reached';
    assert.equal((await bot.teams.deliver(install)).status, 503);
    await bot.restart();
    assert.equal((await bot.teams.deliver(install)).status, 200);
    assert.equal(newcomer.sees().length, 1);
  });

  it('is offered again to who pressed, with what was typed, and then done', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
    const standing = form.updates;
    disk.commit = 'not reached';
    await partner.presses(form, 'draft.next', { claimName: 'Typed before it failed', mpnId: '1234567' });
    assert.match(textOf(form), /may not have been saved/);
    assert.doesNotMatch(textOf(form), /correlation|[\da-f]{8}-/);
    await bot.restart();
    assert.equal(form.updates, standing);
    await press(partner, form, 'draft.next');
    assert.match(textOf(form), /3 of 7/);
    const { claim } = await bot.stored(claimIdOn(form));
    assert.equal(claim.details.claimName, 'Typed before it failed');
  });

  it('is taken again by the same process once the disk has room', async () => {
    const newcomer = bot.teams.person({ ...olivia, id: 'd0d0d0d0-0000-4000-8000-00000000000d' });
    const said = newcomer.activity({ type: 'message', text: 'help' });
    await bot.settled();
    disk.killed = 1;
    assert.equal((await bot.teams.deliver(said)).status, 503);
    assert.equal((await bot.teams.deliver(said)).status, 200);
    assert.equal(newcomer.sees().length, 1);
  });

  it('is offered again to who pressed on a full disk, and done once there is room', async () => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 1));
    // What the bot writes by itself once it has answered is not to be the one that fails.
    await bot.settled();
    disk.killed = 1;
    await partner.presses(form, 'draft.next', { claimName: 'Typed on a full disk', mpnId: '1234567' });
    assert.match(textOf(form), /storage is full/);
    await press(partner, form, 'draft.next');
    assert.match(textOf(form), /3 of 7/);
    assert.equal((await bot.stored(claimIdOn(form))).claim.details.claimName, 'Typed on a full disk');
  });
});
