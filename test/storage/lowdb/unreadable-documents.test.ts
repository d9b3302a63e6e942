import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NewerFormatError } from '../../../storage/errors.ts';
import type { DocumentFormat } from '../../../storage/lowdb/document-format.ts';
import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import type { Store } from '../../../storage/store.ts';
import { ada, at, change, draft, submitted } from '../sample-claims.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const clock = { now: () => at('2026-11-20T10:00:00Z') };

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
  const claimFile = (number: number): string => join(directory, 'claims', `CPOR-00000${number}.json`);

  beforeEach(async () => {
    directory = await temporaryFolder();
    logged = [];
    const { claims } = await open();
    for (const number of [1, 2, 3]) await claims.save(change(submitted({ id: `CPOR-00000${number}` }), 0));
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
  };
  for (const [name, damage] of Object.entries(damages))
    it(`sets a document aside that is ${name}, says so, and loads the others`, async () => {
      const damaged = damage(await readFile(claimFile(2), 'utf8'));
      await writeFile(claimFile(2), damaged);
      const { claims, setAside } = await open();
      assert.equal(setAside.length, 1);
      const movedTo = join(directory, 'set-aside', 'claims', 'CPOR-000002.json');
      assert.deepEqual([setAside[0]?.file, setAside[0]?.movedTo], [claimFile(2), movedTo]);
      assert.ok(setAside[0]?.why);
      assert.equal(await readFile(movedTo, 'utf8'), damaged);
      assert.deepEqual(
        logged.map(({ detail }) => detail),
        setAside,
      );
      assert.equal(await claims.load('CPOR-000002'), null);
      const { claims: listed } = await claims.list({ of: { everyFirm: true }, limit: 9 });
      assert.deepEqual(
        listed.map(({ id }) => id),
        ['CPOR-000003', 'CPOR-000001'],
      );
      assert.deepEqual((await open()).setAside, [], 'it is reported once');
    });

  for (const [name, damage] of Object.entries({
    ...damages,
    'without turns': (text: string) => text.replace('"turns":', '"returns":'),
    'without a claim': (text: string) => text.replace('"claim":{', '"claimed":{'),
    'with nothing for a claim': (text: string) => text.replace('"claim":{', '"claim":null,"claimed":{'),
    'with nothing for an event': (text: string) => text.replace('"events":[', '"events":[null,'),
    'with words for a revision': (text: string) => text.replace('"revision":1', '"revision":"one"'),
  }))
    it(`starts over a document that is ${name}, to which a killed process had something to add`, async () => {
      const { claims } = await open();
      const { notices } = (await claims.load('CPOR-000002')) ?? assert.fail();
      const at = '2026-11-20T10:00:00Z';
      await claims.recordNotices('CPOR-000002', [{ noticeId: notices[0]?.id ?? 'n', outcome: 'retrying', at }]);
      const killed = await temporaryFolder();
      await cp(directory, killed, { recursive: true });
      await store?.close();
      await removeFolder(directory);
      directory = killed;
      await writeFile(claimFile(2), damage(await readFile(claimFile(2), 'utf8')));
      const restarted = await open();
      assert.equal(await restarted.claims.load('CPOR-000002'), null);
      assert.deepEqual(
        restarted.setAside.map(({ file }) => file),
        [claimFile(2)],
      );
      assert.equal((await restarted.claims.load('CPOR-000003'))?.revision, 1);
    });

  it('sets a document aside when its first load finds a field wrong, and not before', async () => {
    const text = (await readFile(claimFile(2), 'utf8')).replace('"mpnId":"1234567"', '"mpnId":1234567');
    await writeFile(claimFile(2), text);
    const { claims, setAside } = await open();
    assert.deepEqual(setAside, []);
    assert.equal(await claims.load('CPOR-000002'), null);
    assert.match(store?.setAside[0]?.why ?? '', /mpnId/);
    assert.deepEqual((await claims.list({ of: { everyFirm: true }, limit: 9 })).total, 2);
    assert.equal(await readFile(join(directory, 'set-aside', 'claims', 'CPOR-000002.json'), 'utf8'), text);
  });

  it('never gives the number of a document set aside again, nor overwrites an earlier one', async () => {
    await writeFile(claimFile(3), 'first');
    await open();
    await store?.close();
    await writeFile(claimFile(3), 'second');
    await writeFile(join(directory, 'numbers.json'), '{');
    const { claims, setAside } = await open();
    assert.deepEqual(setAside.map(({ movedTo }) => movedTo.slice(directory.length + 1)).toSorted(), [
      join('set-aside', 'claims', 'CPOR-000003.json.2'),
      join('set-aside', 'numbers.json'),
    ]);
    assert.equal(await claims.nextClaimId(), 'CPOR-000004');
    assert.equal(await readFile(join(directory, 'set-aside', 'claims', 'CPOR-000003.json'), 'utf8'), 'first');
  });

  it('ignores and clears away what a crash left half-written, and leaves strange files alone', async () => {
    await writeFile(`${claimFile(2)}.tmp`, '{"format":1,"revis');
    await writeFile(`${claimFile(4)}.tmp`, '{');
    await writeFile(join(directory, 'claims', 'README.txt'), 'mine');
    const { claims, setAside } = await open();
    assert.deepEqual(setAside, []);
    assert.equal((await claims.load('CPOR-000002'))?.revision, 1);
    assert.equal(await claims.load('CPOR-000004'), null);
    assert.deepEqual((await readdir(join(directory, 'claims'))).toSorted().at(-1), 'README.txt');
    assert.equal((await readdir(join(directory, 'claims'))).length, 4);
  });

  it('treats unreadable settings as none, and keeps the document', async () => {
    await (await open()).people.saveSettings(ada, { language: 'hu' });
    await store?.close();
    const [name = ''] = await readdir(join(directory, 'people'));
    await writeFile(join(directory, 'people', name), '{"format":1,"key":"x","value":{}}');
    const { people } = await open();
    assert.deepEqual(await people.settingsOf(ada), {});
    assert.equal(store?.setAside.length, 1);
    assert.deepEqual(await readdir(join(directory, 'set-aside', 'people')), [name]);
  });

  it('refuses to start on a document of a newer version, and moves nothing', async () => {
    const newer = (await readFile(claimFile(2), 'utf8')).replace('"format":1', '"format":2');
    await writeFile(claimFile(2), newer);
    await assert.rejects(open(), (error) => {
      assert.ok(error instanceof NewerFormatError);
      assert.match(error.message, /CPOR-000002\.json.*newer version/);
      return true;
    });
    assert.equal(await readFile(claimFile(2), 'utf8'), newer);
    await writeFile(claimFile(2), newer.replace('"format":2', '"format":1'));
    assert.deepEqual((await open()).setAside, [], 'the lock was freed');
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
    assert.equal(JSON.parse(await readFile(claimFile(1), 'utf8')).format, 1);
    await claims.save(change(submitted({ id: 'CPOR-000001' }), 11));
    await claims.save(change(draft({ id: 'CPOR-000004' }), 0));
    await store?.close();
    const written = JSON.parse(await readFile(claimFile(1), 'utf8'));
    assert.deepEqual([written.format, written.revision], [3, 12]);
    assert.equal(JSON.parse(await readFile(claimFile(4), 'utf8')).format, 3);
    assert.equal((await (await open(format)).claims.load('CPOR-000001'))?.revision, 12);
  });

  it('sets a document aside that has no way up', async () => {
    const { setAside } = await open({ current: 2, upgrades: {} });
    assert.equal(setAside.length, 3);
  });

  it('overwrites no document that appeared while it was open', async () => {
    const { claims } = await open();
    const text = (await readFile(claimFile(1), 'utf8')).replaceAll('CPOR-000001', 'CPOR-000007');
    await mkdir(join(directory, 'claims'), { recursive: true });
    await writeFile(claimFile(7), text);
    await assert.rejects(claims.save(change(draft({ id: 'CPOR-000007' }), 0)));
    assert.equal(await readFile(claimFile(7), 'utf8'), text);
  });
});
