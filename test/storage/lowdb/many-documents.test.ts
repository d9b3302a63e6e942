import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NewerFormatError } from '../../../storage/errors.ts';
import { DurableWriter } from '../../../storage/files/durable-writer.ts';
import { nodeFileSystem } from '../../../storage/files/file-system.ts';
import { ClaimFiles } from '../../../storage/lowdb/claims/claim-files.ts';
import { claimFormat } from '../../../storage/lowdb/claims/claim-format.ts';
import { claimIdOf } from '../../../storage/lowdb/claims/claim-number.ts';
import { type ScanOrder, scanInThread } from '../../../storage/lowdb/claims/scan-in-thread.ts';
import type { ScannedClaim } from '../../../storage/lowdb/claims/scanned-claim.ts';
import type { DocumentFormat } from '../../../storage/lowdb/document-format.ts';
import { type LowdbStoreOptions, openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import { SetAsideFolder } from '../../../storage/lowdb/set-aside-folder.ts';
import type { Store } from '../../../storage/store.ts';
import { at, change, submitted } from '../sample-claims.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => at('2026-11-20T10:00:00Z') };
/** More than are worth a thread. */
const claims = 600;
const numbers = Array.from({ length: claims }, (_, index) => index + 1);

describe('lowdb store with many documents', () => {
  let directory: string;
  let store: Store | null = null;

  const open = async (options: Partial<LowdbStoreOptions> = {}): Promise<Store> => {
    store = await openLowdbStore({ directory, clock, ...options });
    return store;
  };
  const close = async (): Promise<void> => {
    await store?.close();
    store = null;
  };
  const fileOf = (number: number): string => join(directory, 'claims', `${claimIdOf(number)}.json`);
  const rewrite = async (number: number, from: string, to: string): Promise<void> => {
    const text = await readFile(fileOf(number), 'utf8');
    assert.ok(text.includes(from));
    await writeFile(fileOf(number), text.replace(from, to));
  };
  const listed = async (): Promise<readonly string[]> => {
    const page = await store?.claims.list({ of: { everyFirm: true }, limit: 2 * claims, oldestFirst: true });
    return (page?.claims ?? []).map(({ id }) => id);
  };

  beforeEach(async () => {
    directory = await temporaryFolder();
    const first = await open();
    await first.claims.save(change(submitted({ id: claimIdOf(1) }), 0, { turn: 'an activity' }));
    await close();
    const text = await readFile(fileOf(1), 'utf8');
    for (const number of numbers.slice(1))
      await writeFile(
        fileOf(number),
        text.replaceAll(claimIdOf(1), claimIdOf(number)).replace('an activity', `${number}`),
      );
  });
  afterEach(async () => {
    await close();
    await removeFolder(directory);
  });

  it('knows them all after a start, in order, with the turns that changed them', async () => {
    const { claims: opened } = await open();
    assert.deepEqual(await listed(), numbers.map(claimIdOf));
    assert.equal(await opened.claimOfTurn('an activity'), claimIdOf(1));
    assert.equal(await opened.claimOfTurn('345'), claimIdOf(345));
    assert.equal((await opened.countByStatus({ everyFirm: true })).submitted, claims);
    assert.equal(await opened.nextClaimId(), claimIdOf(claims + 1));
  });

  it('sets aside what cannot be read among them, with the reason', async () => {
    await writeFile(fileOf(7), '{"format":1,');
    await rewrite(500, '"status":"submitted"', '"status":"lost"');
    const { setAside } = await open();
    assert.deepEqual(
      setAside.map(({ file }) => file),
      [fileOf(7), fileOf(500)],
    );
    assert.match(setAside[1]?.why ?? '', /unknown status/);
    assert.deepEqual(await listed(), numbers.filter((number) => ![7, 500].includes(number)).map(claimIdOf));
  });

  it('upgrades the older ones among them', async () => {
    const claimFormat: DocumentFormat = {
      current: 2,
      upgrades: { 1: (document) => ({ ...document, claim: Object.assign({}, document.claim, { answered: true }) }) },
    };
    for (const number of numbers.slice(3)) await rewrite(number, '"format":1', '"format":2');
    const { claims: opened, setAside } = await open({ claimFormat });
    assert.deepEqual(setAside, []);
    assert.equal((await listed()).length, claims);
    const { claims: answered } = await opened.list({ of: { everyFirm: true }, only: 'answered', limit: claims });
    assert.deepEqual(answered.map(({ id }) => id).toSorted(), [1, 2, 3].map(claimIdOf));
  });

  it('refuses to start where one is of a newer version, and frees the lock', async () => {
    await rewrite(300, '"format":1', '"format":2');
    await assert.rejects(open(), NewerFormatError);
    await rewrite(300, '"format":2', '"format":1');
    await open({ lockPatience: 0 });
    assert.equal((await listed()).length, claims);
  });

  it('lets something else be done while it reads, neither before nor after', async () => {
    await writeFile(fileOf(7), '');
    let isRead = false;
    const whileReading = async (): Promise<void> => {
      assert.equal(isRead, false);
      while (!isRead) await new Promise((resolve) => setImmediate(resolve));
    };
    await open({
      whileReading,
      log: () => {
        isRead = true;
      },
    });
    assert.equal(isRead, true);
  });

  it('reads them in a thread, but neither few nor those of another format', async () => {
    let threads = 0;
    const count = (): void => {
      threads += 1;
    };
    process.on('worker', count);
    await open();
    await close();
    assert.equal(threads, 1);
    await open({ claimFormat: { current: 1, upgrades: {} } });
    await close();
    for (const number of numbers.slice(400)) await rm(fileOf(number));
    await open();
    assert.equal((await listed()).length, 400);
    process.off('worker', count);
    assert.equal(threads, 1);
  });

  it('takes each once, those too that the thread left', async () => {
    await rewrite(8, '"format":1', '"format":0');
    const writer = await DurableWriter.open({
      directory,
      files: nodeFileSystem,
      merge: (_path, text) => text,
      onTrouble: (error) => assert.fail(String(error)),
    });
    const aside: string[] = [];
    const setAside = new SetAsideFolder(directory, (message) => aside.push(message));
    const taken: number[] = [];
    await new ClaimFiles(join(directory, 'claims'), claimFormat, writer, setAside).scan(({ entry }) => {
      // Of one the first attempt fails.
      if (entry.number === 9 && !taken.includes(9)) {
        taken.push(9);
        throw new Error('not now');
      }
      taken.push(entry.number);
    });
    await writer.close();
    const others = numbers.filter((number) => number !== 8);
    assert.deepEqual(taken, [...others, 9]);
    assert.equal(aside.length, 1);
  });

  it('does not free the lock before everything has come to its end', async () => {
    await writeFile(fileOf(7), '');
    const told: string[] = [];
    await assert.rejects(
      open({
        whileReading: () => {
          throw new Error('no such module');
        },
        log: (message) => told.push(message),
      }),
      /no such module/,
    );
    assert.equal(told.length, 1);
  });

  it('does not open when what was done meanwhile failed, and frees the lock', async () => {
    await assert.rejects(open({ whileReading: () => Promise.reject(new Error('no such module')) }), /no such module/);
    await open({ lockPatience: 0 });
  });

  it('reads in a thread what can be read there, and leaves the rest', async () => {
    await writeFile(fileOf(7), '');
    await rewrite(8, '"format":1', '"format":2');
    const taken: ScannedClaim[] = [];
    const order = { folder: join(directory, 'claims'), numbers: [...numbers, claims + 1] };
    await scanInThread(order, (scanned) => taken.push(scanned));
    assert.deepEqual(
      taken.map(({ entry }) => entry.number),
      numbers.filter((number) => ![7, 8].includes(number)),
    );
  });

  it('outlives a thread that dies', async () => {
    const taken: ScannedClaim[] = [];
    const order: ScanOrder = { folder: join(directory, 'claims'), numbers };
    await scanInThread({ ...order, numbers: JSON.parse('null') }, (scanned) => taken.push(scanned));
    assert.deepEqual(taken, []);
  });
});
