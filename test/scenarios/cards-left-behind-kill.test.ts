import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, textOf } from '../support/file-claim.ts';
import { withTenant } from '../support/filing.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { until } from '../support/until.ts';
import { environmentFor } from '../support/whole-bot.ts';

describe('A bot that is killed between what it saved and the card that shows it', function () {
  // Less than the time from one sweep to the next: the start itself is to see to it.
  this.timeout(25_000);
  let teams: FakeTeams;
  let dataDir: string;
  let bot: BotProcess;

  const start = async (): Promise<void> => {
    bot = await startBotProcess(environmentFor(teams, dataDir, { REVIEWERS: rita.id }));
    teams.connectTo(bot.url);
  };

  beforeEach(async () => {
    teams = await startFakeTeams();
    dataDir = await mkdtemp(join(tmpdir(), 'cpor-behind-'));
    await start();
  });
  afterEach(async () => {
    await bot.kill();
    await teams.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('brings the card up to date when it is started again', async () => {
    const [partner, reviewer] = [teams.person(olivia), teams.person(rita)];
    await partner.installs();
    await reviewer.installs();
    const before = reviewer.sees().length;
    const id = claimIdOn(await fileClaim(partner, withTenant));
    await until(() => reviewer.sees().length > before);
    const root = reviewer.latest();
    const lift = teams.fail({ operation: 'update', with: 'silence' });
    await partner.sendsFile('later.txt', new TextEncoder().encode('Later.'), id);
    await bot.kill();
    lift();
    assert.doesNotMatch(textOf(root), /later\.txt/);
    await start();
    await until(() => /later\.txt/.test(textOf(root)));
  });
});
