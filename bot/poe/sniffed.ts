import { isCompoundFile } from './compound-file.ts';
import type { Verdict } from './verdict.ts';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const typeOf = async (bytes: Uint8Array): Promise<string | null> => {
  // Containers are none of these types, and looking into hostile ones is not worth the time.
  if (isZip(bytes) || isCompoundFile(bytes)) return null;
  // Not needed before the first file comes.
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    return (await fileTypeFromBuffer(bytes))?.ext ?? null;
  } catch {
    return null;
  }
};

/** Types that their first bytes tell. */
export const sniffed =
  (...types: readonly string[]) =>
  async (bytes: Uint8Array): Promise<Verdict> => {
    const type = await typeOf(bytes);
    return type !== null && types.includes(type) ? 'fits' : 'content-mismatch';
  };
