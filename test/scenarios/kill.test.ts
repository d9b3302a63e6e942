import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { olivia } from '../support/cast.ts';
import { claimIdOn, press, statementOfWork, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { environmentFor } from '../support/whole-bot.ts';

describe('A filing during which the bot is killed between any two steps', function () {
  this.timeout(60_000);
  let teams: FakeTeams;
  let dataDir: string;
  let bot: BotProcess;

  const start = async (): Promise<void> => {
    bot = await startBotProcess(environmentFor(teams, dataDir));
    teams.connectTo(bot.url);
  };
  const killAndStart = async (): Promise<void> => {
    await bot.kill();
    await start();
  };

  beforeEach(async () => {
    teams = await startFakeTeams();
    dataDir = await mkdtemp(join(tmpdir(), 'cpor-kill-'));
    await start();
  });
  afterEach(async () => {
    await bot.kill();
    await teams.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('loses nothing that was acknowledged and doubles nothing', async () => {
    const partner = teams.person(olivia);
    await partner.installs();
    await killAndStart();
    await partner.says('new claim');
    const form = partner.latest();
    const id = claimIdOn(form);
    const contosoTenant = '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1001';
    for (const [index, [step, answers]] of microsoft365Usage.entries()) {
      await killAndStart();
      if (step === 'evidence') {
        await partner.sendsFile('statement-of-work.txt', statementOfWork);
        await killAndStart();
      }
      const typed = step === 'customer' ? { ...answers, customerTenantId: contosoTenant } : answers;
      await press(partner, form, 'draft.next', typed);
      assert.match(textOf(form), new RegExp(`${index + 2} of 7`));
    }
    await killAndStart();
    await press(partner, form, 'claim.submit');
    await killAndStart();
    await partner.says(`claim ${id}`);
    assert.match(textOf(partner.latest()), /Submitted/);
    await partner.says('new claim');
    assert.equal(claimIdOn(partner.latest()), 'CPOR-000002');
  });

  it('answers an activity that is delivered again after the kill without doing it again', async () => {
    const partner = teams.person(olivia);
    await partner.installs();
    const said = partner.activity({ type: 'message', text: 'new claim' });
    await teams.deliver(said);
    const id = claimIdOn(partner.latest());
    await killAndStart();
    await teams.deliver(said);
    assert.equal(claimIdOn(partner.latest()), id);
    await partner.says('my claims');
    assert.doesNotMatch(textOf(partner.latest()), /CPOR-000002/);
  });

  it('ends by itself on SIGTERM, its data closed', async () => {
    assert.equal(await bot.stop(), 0);
    await start();
  });
});
