import assert from 'node:assert/strict';
import { olivia } from '../support/cast.ts';
import { claimIdOn, verbsOn } from '../support/file-claim.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('The answer to a message', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let partner: TeamsPerson;

  beforeEach(async () => {
    bot = await startWholeBot();
    partner = bot.teams.person(olivia);
    await partner.installs();
  });
  afterEach(() => bot.end());

  it('is repeated when the channel answers 503 for a while', async () => {
    const lift = bot.teams.fail({ operation: 'send', with: 503, times: 4 });
    await partner.says('new claim');
    await bot.settled();
    lift();
    assert.ok(verbsOn(partner.latest()).includes('draft.next'));
    assert.deepEqual(await bot.claimIds(), ['CPOR-000001']);
  });

  it('that a minute of repeating did not bring comes as a notice, with the draft that was made', async () => {
    const lift = bot.teams.fail({ operation: 'send', with: 503, times: 12 });
    await partner.says('new claim');
    await bot.settled();
    lift();
    await bot.settled();
    assert.equal(claimIdOn(partner.latest()), 'CPOR-000001');
    assert.ok(verbsOn(partner.latest()).includes('draft.next'));
    assert.deepEqual(await bot.claimIds(), ['CPOR-000001']);
  });
});

describe('The welcome', () => {
  it('is repeated when the channel answers 502 at first', async () => {
    const bot = await startWholeBot();
    const partner = bot.teams.person(olivia);
    bot.teams.fail({ operation: 'send', with: 502, times: 3 });
    await partner.installs();
    await bot.settled();
    assert.equal(partner.sees().length, 1);
    await bot.end();
  });
});
