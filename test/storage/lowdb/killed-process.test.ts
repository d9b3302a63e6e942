import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StoreLockedError } from '../../../storage/errors.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import { copyStoreFile } from '../../../storage/lowdb/store-files.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => Temporal.Now.instant() };
const program = join(import.meta.dirname, 'save-in-a-loop.ts');

describe('lowdb store of a process that is killed', () => {
  let directory: string;
  let child: ChildProcess | null = null;

  beforeEach(async () => {
    directory = await temporaryFolder();
  });
  afterEach(async () => {
    child?.kill('SIGKILL');
    child = null;
    await removeFolder(directory);
  });

  /** The lines that the child printed, once there are so many; it goes on until `kill`. */
  const savesUntil = async (
    lines: number,
  ): Promise<{ readonly said: string[]; readonly kill: () => Promise<void> }> => {
    const started = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
    child = started;
    const said: string[] = [];
    const reader = createInterface({ input: started.stdout });
    const ended = once(reader, 'close');
    await new Promise<void>((resolve) => {
      reader.on('line', (line) => {
        said.push(line);
        if (said.length === lines) resolve();
      });
    });
    return {
      said,
      kill: async () => {
        started.kill('SIGKILL');
        await ended;
      },
    };
  };

  it('has everything that was acknowledged, after every one of three kills', async () => {
    const given = new Set<string>();
    const revisions = new Map<string, number>();
    for (const lines of [60, 137, 210]) {
      const { said, kill } = await savesUntil(lines);
      await kill();
      for (const line of said) {
        const [what, id = '', revision] = line.split(' ');
        if (what === 'given') {
          assert.ok(!given.has(id), `${id} was given twice`);
          given.add(id);
        } else revisions.set(id, Number(revision));
      }
    }
    const store = await openLowdbStore({ directory, clock });
    try {
      assert.deepEqual(store.setAside, []);
      assert.ok(revisions.size >= 12);
      for (const [id, revision] of revisions) {
        const stored = await store.claims.load(id);
        assert.ok(stored !== null && stored.revision >= revision, `${id} lost revision ${revision}`);
        assert.equal(stored.claim.details.claimName, `Revision ${stored.revision}`);
        assert.equal(await store.claims.claimOfTurn(`${id}/${revision}`), id);
      }
      assert.ok(!given.has(await store.claims.nextClaimId()));
    } finally {
      await store.close();
    }
  });

  it('is locked while the process lives, and free when it was killed', async () => {
    const { kill } = await savesUntil(5);
    await assert.rejects(openLowdbStore({ directory, clock, lockPatience: 100 }), (error) => {
      assert.ok(error instanceof StoreLockedError);
      assert.match(error.message, /stop the other bot/);
      return true;
    });
    const waiting = openLowdbStore({ directory, clock });
    await kill();
    await (await waiting).close();
  });

  it('is locked for a second opening in the same process too, until it is closed', async () => {
    const store = await openLowdbStore({ directory, clock });
    await assert.rejects(openLowdbStore({ directory, clock, lockPatience: 0 }), StoreLockedError);
    await store.close();
    await (await openLowdbStore({ directory, clock, lockPatience: 0 })).close();
  });

  it('can be copied while it is written to', async () => {
    const copy = await temporaryFolder();
    try {
      const { kill } = await savesUntil(30);
      await copyStoreFile(directory, copy);
      await kill();
      const store = await openLowdbStore({ directory: copy, clock });
      const { claims, total } = await store.claims.list({ of: { everyFirm: true }, limit: 9 });
      assert.equal(total, 4);
      for (const { id, claimName } of claims) {
        const stored = (await store.claims.load(id)) ?? assert.fail(id);
        assert.equal(stored.claim.details.claimName, claimName);
        assert.equal(claimName, `Revision ${stored.revision}`);
      }
      assert.deepEqual(store.setAside, []);
      await store.close();
    } finally {
      await removeFolder(copy);
    }
  });

  it('can be copied file by file when nobody has it open any more', async () => {
    const copy = await temporaryFolder();
    try {
      const { said, kill } = await savesUntil(30);
      await kill();
      await cp(directory, copy, { recursive: true });
      const store = await openLowdbStore({ directory: copy, clock });
      const saved = said.findLast((line) => line.startsWith('saved'))?.split(' ') ?? [];
      const stored = await store.claims.load(saved[1] ?? '');
      assert.ok(stored !== null && stored.revision >= Number(saved[2]));
      await store.close();
    } finally {
      await removeFolder(copy);
    }
  });
});
