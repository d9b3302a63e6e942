import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../support/free-ports.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

const main = fileURLToPath(new URL('../../bot/main.js', import.meta.url));

describe('the bot as a process', function () {
  this.timeout(30_000);
  let folder: TemporaryFolder;
  let port: number;
  const running: ChildProcess[] = [];

  beforeEach(async () => {
    folder = await temporaryFolder();
    [port = 0] = await freePorts(1);
  });
  afterEach(async () => {
    for (const child of running.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await folder.remove();
  });

  const run = (env: Readonly<Record<string, string>> = {}) => {
    // Its working folder is the temporary one, lest a developer's own .env be read.
    const child = spawn(process.execPath, [main], {
      cwd: folder.path,
      env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: 'data', PLAYGROUND: 'off', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
    });
    child.stderr.on('data', (text) => {
      said += String(text);
    });
    const exited = once(child, 'close').then(([code]) => ({ code, said }));
    const says = async (text: string): Promise<void> => {
      while (!said.includes(text))
        await Promise.race([
          once(child.stdout, 'data'),
          exited.then(() => Promise.reject(new Error(`it ended, having said: ${said}`))),
        ]);
    };
    return { child, exited, says };
  };

  it('says where to go, answers there, and stops when it is told to', async () => {
    const bot = run();
    await bot.says(`http://localhost:${port}/local/clock`);
    assert.equal((await fetch(`http://localhost:${port}/healthz`)).status, 200);
    assert.match(await (await fetch(`http://localhost:${port}/`)).text(), /PLAYGROUND=off/);
    bot.child.kill('SIGTERM');
    assert.equal((await bot.exited).code, 0);
  });

  it('logs what nobody caught, without its words, and ends with 1', async () => {
    const thrower = "setTimeout(() => { throw new RangeError('Clara Customer'); }, 1500)";
    const { code, said } = await run({ NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(thrower)}"` })
      .exited;
    assert.equal(code, 1);
    assert.match(said, /"level":60.*"correlationId":.*"type":"RangeError"/);
    assert.doesNotMatch(said, /Clara/);
  });

  it('names every bad setting and ends with 2', async () => {
    const { code, said } = await run({ PORT: 'x', BUSINESS_TIME_ZONE: 'y' }).exited;
    assert.equal(code, 2);
    assert.match(said, /PORT must be a port number/);
    assert.match(said, /BUSINESS_TIME_ZONE must be/);
    assert.doesNotMatch(said, /\n\s+at /);
  });

  it('names the port that is taken, and the variable that changes it', async () => {
    const other: Server = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const { code, said } = await run().exited;
    other.close();
    assert.equal(code, 1);
    assert.match(said, new RegExp(`Port ${port} is taken.*PORT`));
    assert.doesNotMatch(said, /\n\s+at /);
  });

  it('says that another process has the data folder', async () => {
    const first = run();
    await first.says('/local/clock');
    const [otherPort = 0] = await freePorts(1);
    const { code, said } = await run({ PORT: String(otherPort) }).exited;
    assert.equal(code, 1);
    assert.match(said, /Another process has the data folder .*DATA_DIR/);
  });

  it('says in one sentence that the data folder is of an earlier format', async () => {
    await mkdir(join(folder.path, 'data', 'claims'), { recursive: true });
    const { code, said } = await run({}).exited;
    assert.equal(code, 1);
    assert.match(said, /^\S+ holds data of a development version of the bot, .*DATA_DIR[^.]*\.\n$/);
  });
});
