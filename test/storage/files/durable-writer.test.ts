import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sinon from 'sinon';
import { StorageFullError } from '../../../storage/errors.ts';
import { DurableWriter } from '../../../storage/files/durable-writer.ts';
import { type FileSystem, nodeFileSystem } from '../../../storage/files/file-system.ts';
import { FailingFileSystem } from '../lowdb/failing-file-system.ts';
import { removeFolder, temporaryFolder } from '../lowdb/temporary-folder.ts';

/** A file of numbers, to which an addition adds one that is not there yet. */
const merged = (text: string | null, additions: readonly string[]): string =>
  JSON.stringify([...new Set([...JSON.parse(text ?? '[]'), ...additions.map((addition) => JSON.parse(addition))])]);

describe('the durable writer', () => {
  let directory: string;
  let copy: string;
  let disk: FailingFileSystem;
  let troubles: unknown[];
  let writer: DurableWriter;

  const file = (name: string, folder = directory): string => join(folder, 'things', name);
  const opened = (folder: string, files: FileSystem): Promise<DurableWriter> =>
    DurableWriter.open({
      directory: folder,
      files,
      merge: (path, text, additions) => (path.endsWith('b.json') ? text : merged(text, additions)),
      onTrouble: (error) => troubles.push(error),
    });
  const open = (): Promise<DurableWriter> => opened(directory, disk.files);

  /** What a start would find if the process were killed now: the files after it, and what it says of them. */
  const afterKill = async (name: string): Promise<string | null> => {
    cpSync(directory, copy, { recursive: true, force: true });
    const restarted = await opened(copy, nodeFileSystem);
    const onDisk = existsSync(file(name, copy)) ? readFileSync(file(name, copy), 'utf8') : null;
    assert.equal(restarted.read(file(name, copy)), onDisk);
    assert.deepEqual(readdirSync(join(copy, 'journal')), []);
    await restarted.close();
    await removeFolder(copy);
    mkdirSync(copy);
    return onDisk;
  };

  beforeEach(async () => {
    directory = await temporaryFolder();
    copy = await temporaryFolder();
    mkdirSync(join(directory, 'things'));
    disk = new FailingFileSystem();
    troubles = [];
    writer = await open();
  });
  afterEach(async () => {
    disk.heal();
    await writer.close();
    await removeFolder(directory);
    await removeFolder(copy);
  });

  it('reads what was written before the file has it', async () => {
    await writer.write(file('a.json'), '{"n":1}');
    assert.equal(existsSync(file('a.json')), false);
    assert.equal(writer.read(file('a.json')), '{"n":1}');
    assert.equal(writer.read(file('b.json')), null);
  });

  it('costs one write and one sync, however many come at once', async () => {
    await writer.write(file('a.json'), '0');
    disk.calls.length = 0;
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(names.slice(0, 4).map((name) => writer.write(file(`${name}.json`), '"x"')));
    assert.deepEqual(disk.calls.splice(0), ['writeAt', 'syncContent']);
    await Promise.all(names.map((name) => writer.write(file(`${name}.json`), '"y"')));
    assert.deepEqual(disk.calls, ['writeAt', 'syncContentInBackground']);
  });

  it('loses nothing to a kill before, between and after the files are put in their places', async () => {
    assert.equal(await afterKill('a.json'), null);
    for (let round = 1; round <= 5; round += 1) {
      await writer.write(file('a.json'), `{"n":${round}}`);
      assert.equal(await afterKill('a.json'), `{"n":${round}}`);
      await writer.settle();
      assert.equal(readFileSync(file('a.json'), 'utf8'), `{"n":${round}}`);
      assert.equal(await afterKill('a.json'), `{"n":${round}}`);
    }
  });

  it('never brings an older text back, whichever of its two files was written last', async () => {
    for (let round = 1; round <= 6; round += 1) {
      await writer.write(file('a.json'), `${round}`);
      if (round % 3 !== 0) await writer.settle();
      await writer.write(file('b.json'), `${round}`);
      assert.equal(await afterKill('a.json'), `${round}`);
      assert.equal(await afterKill('b.json'), `${round}`);
    }
  });

  it('goes by the files where a copy of the journal has a generation that is long gone', async () => {
    await writer.write(file('a.json'), '"old"');
    cpSync(join(directory, 'journal', 'a.journal'), join(copy, 'a.journal'));
    for (const text of ['"newer"', '"newest"', '"last"']) {
      await writer.settle();
      await writer.write(file(text === '"last"' ? 'b.json' : 'a.json'), text);
    }
    await writer.settle();
    cpSync(join(copy, 'a.journal'), join(directory, 'journal', 'a.journal'));
    assert.equal(await afterKill('a.json'), '"newest"');
  });

  it('removes a file, also one that was never put in its place', async () => {
    await writer.write(file('a.json'), '1');
    await writer.write(file('b.json'), '1');
    await writer.settle();
    await writer.write(file('c.json'), '1');
    await writer.remove(file('a.json'));
    await writer.remove(file('c.json'));
    assert.deepEqual([writer.read(file('a.json')), writer.read(file('c.json'))], [null, null]);
    assert.equal(await afterKill('a.json'), null);
    await writer.settle();
    assert.deepEqual(readdirSync(join(directory, 'things')), ['b.json']);
  });

  it('keeps a text that came while an earlier one was put in its place', async () => {
    await writer.write(file('a.json'), '1');
    const settling = writer.settle();
    await writer.write(file('a.json'), '2');
    await settling;
    assert.equal(writer.read(file('a.json')), '2');
    assert.equal(await afterKill('a.json'), '2');
  });

  for (const call of ['openInBackground', 'write', 'syncInBackground', 'renameInBackground'] as const)
    it(`goes on when files can't be put in their places (${call}), tells it, and does it later`, async () => {
      await writer.write(file('a.json'), '1');
      disk.fail(call, 'ENOSPC');
      await writer.settle();
      assert.equal(troubles.length, 1);
      assert.equal(existsSync(file('a.json')), false);
      await writer.settle();
      disk.heal();
      assert.equal(writer.read(file('a.json')), '1');
      await writer.write(file('b.json'), '2');
      assert.equal(await afterKill('a.json'), '1');
      await writer.settle();
      assert.equal(readFileSync(file('a.json'), 'utf8'), '1');
      assert.equal(readFileSync(file('b.json'), 'utf8'), '2');
      assert.deepEqual(readdirSync(join(directory, 'things')), ['a.json', 'b.json']);
    });

  it('ends without a journal, and with one when the files could not be put in their places', async () => {
    await writer.write(file('a.json'), '1');
    await writer.close();
    assert.deepEqual(readdirSync(join(directory, 'journal')), []);
    writer = await open();
    await writer.write(file('a.json'), '2');
    disk.fail('renameInBackground', 'ENOSPC');
    await writer.close();
    assert.equal(readFileSync(file('a.json'), 'utf8'), '1');
    await assert.rejects(open(), StorageFullError);
    disk.heal();
    writer = await open();
    assert.equal(readFileSync(file('a.json'), 'utf8'), '2');
  });

  it('adds to a text, whichever of its files has what it is added to', async () => {
    const numbers: number[] = [];
    const add = async (): Promise<void> => {
      numbers.push(numbers.length);
      const text = JSON.stringify(numbers);
      await writer.add(file('a.json'), String(numbers.length - 1), () => text);
      assert.equal(writer.read(file('a.json')), text);
      assert.equal(await afterKill('a.json'), text);
    };
    await writer.write(file('a.json'), '[]');
    for (let round = 1; round <= 7; round += 1) {
      await add();
      if (round % 2 === 0) await writer.settle();
      await add();
      if (round === 4) await writer.write(file('a.json'), JSON.stringify(numbers));
      if (round % 3 === 0) await writer.settle();
      assert.equal(await afterKill('a.json'), JSON.stringify(numbers));
    }
  });

  describe('by itself', () => {
    let time: sinon.SinonFakeTimers;
    beforeEach(() => {
      time = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    });
    afterEach(() => time.restore());
    const placed = (): number => disk.calls.filter((call) => call === 'openInBackground').length;

    it('puts files in their places when it has been quiet for two seconds', async () => {
      await writer.write(file('a.json'), '1');
      time.tick(1_999);
      await writer.write(file('b.json'), '1');
      time.tick(1_999);
      assert.equal(placed(), 0);
      time.tick(1);
      assert.equal(placed(), 2);
      await writer.settle();
      await writer.write(file('a.json'), '2');
      time.tick(2_000);
      assert.equal(placed(), 3);
    });

    it('waits no longer than half a minute where it is never quiet', async () => {
      let seconds = 0;
      for (; placed() === 0; seconds += 1) {
        await writer.write(file('a.json'), `${seconds}`);
        time.tick(1_000);
      }
      assert.ok(seconds > 25 && seconds <= 30, `${seconds} s`);
    });
  });

  it('refuses what comes after it was closed', async () => {
    await writer.close();
    await assert.rejects(writer.write(file('a.json'), '1'), /closed/);
  });

  it('holds a text longer than the room that the journal takes at a time', async () => {
    const long = JSON.stringify('é'.repeat(300_000));
    await writer.write(file('a.json'), long);
    await writer.write(file('b.json'), '1');
    assert.equal(await afterKill('a.json'), long);
    assert.equal(await afterKill('b.json'), '1');
  });
});
