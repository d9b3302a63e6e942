import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EarlierFormatError, NewerFormatError } from '../../../storage/errors.ts';
import type { DocumentFormat } from '../../../storage/lowdb/document-format.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../../storage/store.ts';
import { ada, at, change, details, draft, notice, submitted } from '../sample-claims.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => at('2026-11-20T10:00:00Z') };
const everyFirm = { everyFirm: true } as const;

describe('lowdb store over documents that cannot be read', () => {
  let directory: string;
  let store: Store | null = null;
  let logged: { readonly message: string; readonly detail: object }[] = [];

  const open = async (claimFormat?: DocumentFormat): Promise<Store> => {
    await store?.close();
    store = null;
    store = await openLowdbStore({
      directory,
      clock,
      log: (message, detail) => logged.push({ message, detail }),
      ...(claimFormat && { claimFormat }),
    });
    return store;
  };
  const inFile = <T>(work: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync(join(directory, 'store.sqlite'));
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  const documentOf = (table: string, key: number | string): string =>
    inFile((database) =>
      String(database.prepare(`SELECT document FROM ${table} WHERE key = ?`).get(key)?.document ?? assert.fail('gone')),
    );
  const putDocument = (table: string, key: number | string, document: string): void =>
    inFile((database) => void database.prepare(`UPDATE ${table} SET document = ? WHERE key = ?`).run(document, key));
  const setAside = () =>
    inFile((database) => database.prepare('SELECT of_table, key, document FROM set_aside ORDER BY id').all()).map(
      (row) => ({ ...row }),
    );

  beforeEach(async () => {
    directory = await temporaryFolder();
    logged = [];
    const { claims } = await open();
    for (const number of [1, 2, 3]) {
      const claim = submitted({ id: `CPOR-00000${number}` });
      await claims.save(change(claim, 0, { notices: [notice(claim, 1)] }));
    }
    await store?.close();
  });
  afterEach(async () => {
    await store?.close();
    store = null;
    await removeFolder(directory);
  });

  const damages: Readonly<Record<string, (text: string) => string>> = {
    'cut short': (text) => text.slice(0, 100),
    empty: () => '',
    'binary zeros': (text) => '\0'.repeat(text.length),
    'a list': () => '[]',
    'without a format': (text) => text.replace('"format":1,', ''),
    "another claim's": (text) => text.replace('CPOR-000002', 'CPOR-000009'),
    'of an unknown status': (text) => text.replace('"status":"submitted"', '"status":"lost"'),
    'without events': (text) => text.replace('"events":', '"happenings":'),
    'without an owner': (text) => text.replace('"owner":', '"possessor":'),
    'without a claim': (text) => text.replace('"claim":{', '"claimed":{'),
    'with nothing for a claim': (text) => text.replace('"claim":{', '"claim":null,"claimed":{'),
    'with nothing for an event': (text) => text.replace('"events":[', '"events":[null,'),
    'with words for a revision': (text) => text.replace('"revision":1', '"revision":"one"'),
    'with a number for a text': (text) => text.replace('"mpnId":"1234567"', '"mpnId":1234567'),
  };
  for (const [name, damage] of Object.entries(damages))
    it(`sets a document aside that is ${name}, says so once, and loads the others`, async () => {
      const damaged = damage(documentOf('claims', 2));
      putDocument('claims', 2, damaged);
      const { claims } = await open();
      assert.deepEqual(await Promise.all([claims.load('CPOR-000002'), claims.load('CPOR-000002')]), [null, null]);
      const [moved] = store?.setAside ?? [];
      assert.equal(store?.setAside.length, 1);
      assert.deepEqual([moved?.table, moved?.key, moved?.movedTo], ['claims', '2', 1]);
      assert.ok(moved?.why);
      assert.deepEqual(
        logged.map(({ detail }) => detail),
        store?.setAside,
      );
      assert.deepEqual(setAside(), [{ of_table: 'claims', key: '2', document: damaged }]);
      const listed = await claims.list({ of: everyFirm, limit: 9 });
      assert.deepEqual(
        listed.claims.map(({ id }) => id),
        ['CPOR-000003', 'CPOR-000001'],
      );
      assert.deepEqual([listed.total, (await claims.countByStatus(everyFirm)).submitted], [2, 2]);
      assert.deepEqual(await claims.owing(9), ['CPOR-000001', 'CPOR-000003']);
      assert.deepEqual((await claims.list({ of: everyFirm, search: 'customer2', limit: 9 })).claims, []);
      await open();
      assert.equal(await store?.claims.load('CPOR-000002'), null);
      assert.deepEqual(store?.setAside, [], 'it is reported once');
    });

  it('starts without looking into documents', async () => {
    putDocument('claims', 2, '');
    const { claims, setAside: moved } = await open();
    assert.deepEqual(moved, []);
    assert.equal((await claims.list({ of: everyFirm, limit: 9 })).total, 3);
  });

  it('frees the association key of a claim that was set aside', async () => {
    putDocument('claims', 2, '');
    const { claims } = await open();
    assert.equal(await claims.load('CPOR-000002'), null);
    await claims.save(change(submitted({ id: 'CPOR-000004', details: details(2) }), 0));
  });

  it('never gives the number of a document set aside again, nor overwrites an earlier one', async () => {
    for (const damaged of ['first', 'second']) {
      putDocument('claims', 3, damaged);
      const { claims } = await open();
      await assert.rejects(claims.save(change(submitted({ id: 'CPOR-000003' }), 1)));
      assert.equal(await claims.nextClaimId(), damaged === 'first' ? 'CPOR-000004' : 'CPOR-000005');
      await claims.save(change(submitted({ id: 'CPOR-000003' }), 0));
      await store?.close();
    }
    assert.deepEqual(
      setAside().map(({ document }) => document),
      ['first', 'second'],
    );
  });

  it('sets no sound document aside that took the place of a bad one', async () => {
    putDocument('claims', 2, '');
    const { claims } = await open();
    const again = submitted({ id: 'CPOR-000002' });
    const [, saved] = await Promise.all([claims.load(again.id), claims.save(change(again, 0)), claims.load(again.id)]);
    assert.equal(saved, 1);
    assert.deepEqual((await claims.load(again.id))?.claim, again);
    assert.equal(store?.setAside.length, 1);
  });

  it('treats unreadable settings as none, keeps the document, and logs no name of a person', async () => {
    await (await open()).settings.changeSettings(ada, () => ({ language: 'hu' }));
    await store?.close();
    const key = `person:${ada.tenantId}/${ada.id}`;
    putDocument('settings', key, '{"format":1,"language":"klingon"}');
    const { settings } = await open();
    assert.deepEqual(await settings.settingsOf(ada), {});
    assert.equal(store?.setAside.length, 1);
    assert.equal(setAside()[0]?.key, key);
    assert.doesNotMatch(JSON.stringify(logged), new RegExp(ada.id));
  });

  it('reads no document of a newer version, and moves nothing', async () => {
    const newer = documentOf('claims', 2).replace('"format":1', '"format":2');
    putDocument('claims', 2, newer);
    const { claims } = await open();
    await assert.rejects(claims.load('CPOR-000002'), (error) => {
      assert.ok(error instanceof NewerFormatError);
      assert.match(error.message, /claims 2.*newer version/);
      return true;
    });
    await assert.rejects(claims.save(change(submitted({ id: 'CPOR-000002' }), 1)), NewerFormatError);
    assert.deepEqual(store?.setAside, []);
    assert.equal(documentOf('claims', 2), newer);
  });

  it('upgrades older documents on reading, step by step, and writes the new format at the next save', async () => {
    const format: DocumentFormat = {
      current: 3,
      upgrades: {
        1: (document) => ({ ...document, steps: ['1 to 2'] }),
        2: ({ steps, ...document }) => {
          assert.deepEqual(steps, ['1 to 2']);
          return { ...document, revision: Number(document.revision) + 10 };
        },
      },
    };
    const { claims } = await open(format);
    assert.equal((await claims.load('CPOR-000001'))?.revision, 11);
    assert.equal(JSON.parse(documentOf('claims', 1)).format, 1);
    await claims.save(change(submitted({ id: 'CPOR-000001' }), 11));
    await claims.save(change(draft({ id: 'CPOR-000004' }), 0));
    const written = JSON.parse(documentOf('claims', 1));
    assert.deepEqual([written.format, written.revision], [3, 12]);
    assert.equal(JSON.parse(documentOf('claims', 4)).format, 3);
    assert.equal((await (await open(format)).claims.load('CPOR-000001'))?.revision, 12);
  });

  it('sets a document aside that has no way up', async () => {
    const { claims } = await open({ current: 2, upgrades: {} });
    assert.equal(await claims.load('CPOR-000001'), null);
    assert.equal(store?.setAside.length, 1);
  });

  it('overwrites no document that appeared while it was open', async () => {
    const { claims } = await open();
    const text = documentOf('claims', 1).replaceAll('CPOR-000001', 'CPOR-000007');
    inFile((database) => {
      const columns = `summary, firm, owner, status, answered, competing, words, events`;
      database
        .prepare(
          `INSERT INTO claims (key, revision, document, ${columns}) SELECT 7, 1, ?, ${columns} FROM claims WHERE key = 1`,
        )
        .run(text);
    });
    await assert.rejects(claims.save(change(draft({ id: 'CPOR-000007' }), 0)));
    assert.equal(documentOf('claims', 7), text);
  });

  for (const name of ['claims', 'journal'])
    it(`refuses a folder of the earlier format in one sentence (${name}), and leaves it as it is`, async () => {
      await store?.close();
      await rm(join(directory, 'store.sqlite'));
      await rm(join(directory, 'lock'));
      await mkdir(join(directory, name));
      await assert.rejects(open(), (error) => {
        assert.ok(error instanceof EarlierFormatError);
        assert.match(error.message, /^[^.]+development version[^.]+$/);
        return true;
      });
      assert.deepEqual((await readdir(directory)).toSorted(), ['documents', name].toSorted());
    });

  it('takes a folder for new that holds the clock alone', async () => {
    await store?.close();
    store = null;
    await removeFolder(directory);
    await mkdir(directory);
    await writeFile(join(directory, 'clock.json'), '{"aheadMs":0}');
    assert.equal(await (await open()).claims.nextClaimId(), 'CPOR-000001');
  });
});
