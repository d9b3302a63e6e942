import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { FolderDocuments } from '../../../storage/documents/folder-documents.ts';
import { StorageFullError } from '../../../storage/errors.ts';
import { removeFolder, temporaryFolder } from '../lowdb/temporary-folder.ts';

describe('documents in a folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => removeFolder(folder));

  for (const id of [
    '',
    '.',
    '..',
    '../secret',
    'a/b',
    'a\\b',
    'a.tmp',
    '.hidden',
    '-flag',
    'a\0',
    'x'.repeat(101),
    'é',
  ])
    it(`takes no id like ${JSON.stringify(id.slice(0, 12))}`, async () => {
      const documents = await FolderDocuments.open(join(folder, 'documents'));
      await fs.writeFile(join(folder, 'secret'), 'mine');
      await assert.rejects(documents.put(id, Buffer.from('x')), RangeError);
      assert.equal(await documents.open(id), null);
      await documents.remove(id);
      assert.equal(await fs.readFile(join(folder, 'secret'), 'utf8'), 'mine');
      assert.deepEqual(await fs.readdir(join(folder, 'documents')), []);
    });

  it('keeps nothing of a document for which the disk has no room', async () => {
    const full = async (): Promise<never> => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    };
    const documents = await FolderDocuments.open(folder, { open: fs.open, rename: full });
    await assert.rejects(documents.put('doc-1', Buffer.from('abc')), StorageFullError);
    assert.deepEqual(await fs.readdir(folder), []);
    assert.equal(await documents.open('doc-1'), null);
  });

  it('clears away what a crash left half-written', async () => {
    await fs.writeFile(join(folder, 'doc-1.tmp'), 'half');
    await FolderDocuments.open(folder);
    assert.deepEqual(await fs.readdir(folder), []);
  });
});
