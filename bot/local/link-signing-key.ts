import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** The key that signs links in local mode: made at the first start and kept, so that links outlive a restart. */
export const localLinkSigningKey = async (dataDir: string): Promise<string> => {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'link-signing-key');
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  return (await readFile(file, 'utf8')).trim();
};
