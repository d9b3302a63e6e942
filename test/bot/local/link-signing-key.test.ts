import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { localLinkSigningKey } from '../../../bot/local/link-signing-key.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the signing key of local mode', () => {
  it('is long, kept for the next start, readable by its owner only, and another in another folder', async () => {
    const [here, there] = [await temporaryFolder(), await temporaryFolder()];
    try {
      const key = await localLinkSigningKey(here.path);
      assert.ok(key.length >= 32);
      assert.equal(await localLinkSigningKey(here.path), key);
      assert.notEqual(await localLinkSigningKey(there.path), key);
      if (process.platform !== 'win32')
        assert.equal((await stat(join(here.path, 'link-signing-key'))).mode & 0o777, 0o600);
    } finally {
      await here.remove();
      await there.remove();
    }
  });
});
