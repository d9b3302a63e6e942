import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { DurableWriter } from '../../../storage/files/durable-writer.ts';
import { nodeFileSystem } from '../../../storage/files/file-system.ts';
import { KeyedDocuments } from '../../../storage/lowdb/keyed-documents.ts';
import { SetAsideFolder } from '../../../storage/lowdb/set-aside-folder.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const schema = z.strictObject({ names: z.array(z.string()), more: z.string().exactOptional() });
type Value = z.infer<typeof schema>;

describe('small documents', () => {
  let directory: string;
  let writer: DurableWriter;
  let documents: KeyedDocuments<Value>;

  const open = async (): Promise<void> => {
    writer = await DurableWriter.open({
      directory,
      files: nodeFileSystem,
      merge: (_path, text) => text,
      onTrouble: (error) => assert.fail(String(error)),
    });
    const setAside = new SetAsideFolder(directory, () => assert.fail('set aside'));
    documents = new KeyedDocuments(join(directory, 'small'), { current: 1, upgrades: {} }, schema, writer, setAside);
  };
  beforeEach(async () => {
    directory = await temporaryFolder();
    await mkdir(join(directory, 'small'));
    await open();
  });
  afterEach(async () => {
    await writer.close();
    await removeFolder(directory);
  });

  it('keep what they were given, whatever becomes of that', async () => {
    const given = { names: ['a'] };
    await documents.change('key', () => given);
    given.names.push('b');
    assert.deepEqual(await documents.get('key'), { names: ['a'] });
  });

  it('cannot be changed by who reads them, neither from memory nor from the disk', async () => {
    await documents.change('key', () => ({ names: ['a'] }));
    const fromMemory = await documents.get('key');
    await writer.close();
    await open();
    const fromDisk = await documents.get('key');
    for (const value of [fromMemory, fromDisk]) {
      assert.deepEqual(value, { names: ['a'] });
      assert.throws(() => value?.names.push('b'), TypeError);
    }
    assert.deepEqual(await documents.get('key'), { names: ['a'] });
  });

  it('say the same before and after a start', async () => {
    const given: object = { names: [], more: undefined };
    await documents.change('key', () => given as Value);
    const before = await documents.get('key');
    await writer.close();
    await open();
    assert.deepEqual(before, { names: [] });
    assert.deepEqual(await documents.get('key'), before);
  });

  it('give the value before a change, and are not written where nothing changes', async () => {
    assert.equal(await documents.change('key', () => ({ names: ['a'] })), null);
    assert.deepEqual(await documents.change('key', (current) => current), { names: ['a'] });
    assert.deepEqual(await documents.change('key', () => null), { names: ['a'] });
    assert.equal(await documents.get('key'), null);
  });
});
