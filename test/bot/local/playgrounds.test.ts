import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { playgroundConfiguration } from '../../../bot/local/playground-configuration.ts';
import { casts, colleagueCast, partnerCast, reviewerCast } from '../../../bot/local/playground-people.ts';
import { type PlaygroundPorts, PlaygroundStartError, startPlaygrounds } from '../../../bot/local/playgrounds.ts';
import { takenPort } from '../../../bot/local/taken-port.ts';
import { isGuid } from '../../../claims/guid.ts';
import { freePorts } from '../../support/free-ports.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const environment = { PATH: process.env.PATH, HOME: process.env.HOME };

/** Waits for what must come true; mocha's time limit ends it. */
const until = async (isTrue: () => Promise<boolean>): Promise<void> => {
  while (!(await isTrue())) await new Promise((next) => setImmediate(next));
};

describe('the configuration of a Playground', () => {
  it('has GUIDs for people and tenants, all different between the two firms', () => {
    const ids = [partnerCast, reviewerCast].flatMap((cast) => [
      cast.tenantId,
      cast.you.id,
      ...cast.colleagues.map(({ id }) => id),
    ]);
    for (const id of ids) assert.ok(isGuid(id), id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has a second person of the partner’s firm, who sits in conversations of their own', () => {
    const [partner, colleague] = [partnerCast, colleagueCast].map(playgroundConfiguration);
    assert.equal(colleague?.tenantId, partner?.tenantId);
    assert.notEqual(colleague?.currentUser.id, partner?.currentUser.id);
    assert.ok(colleague?.users.some(({ id }) => id === partner?.currentUser.id));
    for (const chat of ['personalChat', 'groupChat', 'team'] as const)
      assert.notEqual(colleague?.[chat].id, partner?.[chat].id);
  });

  it('has five colleagues, as many as the tool wants', () => {
    for (const cast of casts) assert.equal(playgroundConfiguration(cast).users.length, 5);
  });
});

describe('the Playgrounds', function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let bot: Server;
  let botPort: number;
  let ports: PlaygroundPorts;

  before(async () => {
    folder = await temporaryFolder();
    [botPort = 0] = await freePorts(1);
    bot = createServer((_request, response) => response.end('{}')).listen(botPort, '127.0.0.1');
    await once(bot, 'listening');
  });
  beforeEach(async () => {
    const [partner = 0, reviewer = 0, colleague = 0] = await freePorts(3);
    ports = { partner, reviewer, colleague };
  });
  after(async () => {
    bot.closeAllConnections();
    bot.close();
    await folder.remove();
  });

  it('are people of two tenants, and free their ports when they are ended', async () => {
    const playgrounds = await startPlaygrounds({ botPort, dataDir: folder.path, environment, ports });
    try {
      for (const cast of casts) {
        const text = await (await fetch(`${playgrounds.urls[cast.name]}/_internal/v1/config`)).text();
        assert.ok(text.includes(cast.you.id), text.slice(0, 500));
        assert.ok(text.includes(cast.tenantId));
      }
    } finally {
      await playgrounds.close();
    }
    assert.equal(await takenPort(Object.values(ports)), null);
  });

  it('end with the bot when it is killed', async () => {
    const script = `
      import { startPlaygrounds } from ${JSON.stringify(new URL('../../../bot/local/playgrounds.ts', import.meta.url).href)};
      await startPlaygrounds(${JSON.stringify({ botPort, dataDir: folder.path, environment, ports })});
      process.stdout.write('up');`;
    const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('../../../', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    assert.ok(child.stdout);
    await once(child.stdout, 'data');
    assert.equal(await takenPort([ports.partner]), ports.partner);
    child.kill('SIGKILL');
    await until(async () => (await takenPort(Object.values(ports))) === null);
  });

  it('leave nothing running when one does not start', async () => {
    const blocked = startPlaygrounds({ botPort, dataDir: folder.path, environment, ports, startLimitMs: 1 });
    await assert.rejects(blocked, (error: unknown) => {
      assert.ok(error instanceof PlaygroundStartError);
      assert.match(error.message, /Playground does not answer.*PLAYGROUND=off/);
      return true;
    });
    assert.equal(await takenPort(Object.values(ports)), null);
  });
});
