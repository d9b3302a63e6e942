import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { olivia } from '../support/cast.ts';
import { claimIdOn, textOf, verbsOn } from '../support/file-claim.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { until } from '../support/until.ts';
import { environmentFor } from '../support/whole-bot.ts';

describe('An answer that is being repeated when the bot is killed', function () {
  this.timeout(60_000);
  let teams: FakeTeams;
  let dataDir: string;
  let bot: BotProcess;

  const start = async (): Promise<void> => {
    bot = await startBotProcess(environmentFor(teams, dataDir));
    teams.connectTo(bot.url);
  };

  beforeEach(async () => {
    teams = await startFakeTeams();
    dataDir = await mkdtemp(join(tmpdir(), 'cpor-lost-'));
    await start();
  });
  afterEach(async () => {
    await bot.kill();
    await teams.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('comes from the next process, once, with what was done', async () => {
    const partner = teams.person(olivia);
    await partner.installs();
    const before = partner.sees().length;
    const lift = teams.fail({ operation: 'send', with: 503 });
    assert.equal((await partner.says('new claim')).status, 200);
    await bot.kill();
    lift();
    await start();
    await until(() => partner.sees().length > before);
    assert.equal(claimIdOn(partner.latest()), 'CPOR-000001');
    assert.ok(verbsOn(partner.latest()).includes('draft.next'));
    await bot.stop();
    await start();
    await partner.says('my claims');
    assert.equal(partner.sees().length, before + 2);
    assert.doesNotMatch(textOf(partner.latest()), /CPOR-000002/);
  });
});
