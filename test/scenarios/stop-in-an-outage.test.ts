import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../bot/clock.ts';
import { openLowdbStore } from '../../storage/lowdb/open-lowdb-store.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { olivia, rita } from '../support/cast.ts';
import { fillIn } from '../support/file-claim.ts';
import { withTenant } from '../support/filing.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { until } from '../support/until.ts';
import { environmentFor } from '../support/whole-bot.ts';

describe('A bot that is told to stop', function () {
  this.timeout(60_000);
  let teams: FakeTeams;
  let dataDir: string;
  let bot: BotProcess;
  let clients: readonly Socket[];

  /** One that keeps its connection, one that has sent half of a request. */
  const openClients = async (): Promise<void> => {
    const { hostname, port } = new URL(bot.url);
    const [idle, half] = [connect(Number(port), hostname), connect(Number(port), hostname)];
    clients = [idle, half];
    for (const client of clients) client.on('error', () => {});
    idle.write('GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: keep-alive\r\n\r\n');
    await once(idle, 'data');
    half.write(
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
  };

  beforeEach(async () => {
    clients = [];
    teams = await startFakeTeams();
    dataDir = await mkdtemp(join(tmpdir(), 'cpor-stop-'));
    bot = await startBotProcess(environmentFor(teams, dataDir, { REVIEWERS: rita.id }));
    teams.connectTo(bot.url);
  });
  afterEach(async () => {
    for (const client of clients) client.destroy();
    await bot.kill();
    await teams.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  for (const outage of [503, 'silence'] as const)
    it(`ends by itself within ten seconds and frees its store (Teams: ${outage})`, async () => {
      const [partner, reviewer] = [teams.person(olivia), teams.person(rita)];
      await partner.installs();
      await reviewer.installs();
      const form = await fillIn(partner, withTenant);
      teams.fail({ with: outage });
      const asked = (operation: string) => teams.requests.filter((request) => request.operation === operation).length;
      const [sent, updated] = [asked('send'), asked('update')];
      // A notice to the desk, an update of the form and an answer are under way from now on.
      await partner.presses(form, 'claim.submit');
      const said = partner.says('new claim').catch(() => {});
      await until(() => asked('send') >= sent + 2 && asked('update') > updated);
      await openClients();
      const began = performance.now();
      assert.equal(await bot.stop(), 0);
      const seconds = (performance.now() - began) / 1_000;
      assert.ok(seconds < 10, `it took ${seconds} s`);
      const store = await openLowdbStore({ directory: dataDir, clock: systemClock, lockPatience: 0 });
      assert.equal((await store.claims.load('CPOR-000001'))?.claim.status, 'submitted');
      await store.close();
      await said;
    });
});
