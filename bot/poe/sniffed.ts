import { isCompoundFile } from './compound-file.ts';
import type { Verdict } from './verdict.ts';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What the first bytes say, as an extension; null where they say nothing. */
export const typeOf = async (bytes: Uint8Array): Promise<string | null> => {
  // Looking into hostile containers is not worth the time.
  if (isZip(bytes)) return 'zip';
  if (isCompoundFile(bytes)) return 'cfb';
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
