import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '../../../bot/operator/backup.ts';
import { runOperatorCommand } from '../../../bot/operator/run-operator-command.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../../storage/store.ts';
import { aClaim, monday } from '../../support/build-claim.ts';

const clock = { now: () => Temporal.Instant.from(monday) };

describe('A backup', () => {
  let folder: string;
  let dataDir: string;
  let target: string;
  let store: Store;
  const said: string[] = [];
  const run = (name: 'backup' | 'restore', argument: string) =>
    runOperatorCommand(name, [argument], { dataDir, clock, say: (line) => said.push(line) });
  const save = (id: string, overrides: Parameters<typeof aClaim>[1] = {}) =>
    store.claims.save({ claim: aClaim('editing', { id, ...overrides }), basedOn: 0, events: [], notices: [] });
  const claimsIn = async (directory: string): Promise<readonly string[]> => {
    const opened = await openLowdbStore({ directory, clock });
    const { claims } = await opened.claims.list({ of: { everyFirm: true }, limit: 99, oldestFirst: true });
    await opened.close();
    return claims.map(({ id }) => id);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cpor-backup-'));
    dataDir = join(folder, 'data');
    target = join(folder, 'backups', 'first');
    store = await openLowdbStore({ directory: dataDir, clock });
    await save('CPOR-000001');
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is made while the bot runs, and leaves its lock to it', async () => {
    await run('backup', target);
    await save('CPOR-000002');
    await assert.rejects(openLowdbStore({ directory: dataDir, clock, lockPatience: 0 }), /another process/);
    assert.deepEqual(await claimsIn(target), ['CPOR-000001']);
  });

  it('made in the middle of writing has every claim of before, each readable', async () => {
    for (let number = 2; number <= 40; number += 1) await save(`CPOR-${String(number).padStart(6, '0')}`);
    let goesOn = true;
    const writing = (async () => {
      for (let number = 41; goesOn; number += 1) await save(`CPOR-${String(number).padStart(6, '0')}`);
    })();
    await run('backup', target);
    goesOn = false;
    await writing;
    const copied = await claimsIn(target);
    assert.ok(copied.length >= 40);
    assert.ok(!(await readdir(target)).includes('set-aside'));
  });

  it('goes into no folder that holds something, nor into the data folder', async () => {
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'letter.txt'), 'mine');
    await assert.rejects(run('backup', target), OperatorError);
    assert.equal(await readFile(join(target, 'letter.txt'), 'utf8'), 'mine');
    await assert.rejects(run('backup', join(dataDir, 'backup')), OperatorError);
  });

  it('is not restored while the bot runs', async () => {
    await run('backup', target);
    await assert.rejects(run('restore', target), /The bot is running/);
  });

  it('restored puts the data of then in place, and keeps what was there', async () => {
    await run('backup', target);
    await save('CPOR-000002');
    await store.close();
    await run('restore', target);
    assert.deepEqual(await claimsIn(dataDir), ['CPOR-000001']);
    const aside = (await readdir(folder)).find((name) => name.startsWith('data.before-'));
    assert.ok(aside);
    assert.deepEqual(await claimsIn(join(folder, aside)), ['CPOR-000001', 'CPOR-000002']);
  });

  it('that was broken off is not restored', async () => {
    await run('backup', target);
    await store.close();
    await rm(join(target, 'backup.json'));
    await assert.rejects(run('restore', target), /no whole backup/);
    assert.deepEqual(await claimsIn(dataDir), ['CPOR-000001']);
  });
});
