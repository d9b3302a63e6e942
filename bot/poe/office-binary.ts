import { type CompoundFile, readCompoundFile } from './compound-file.ts';
import type { Verdict } from './verdict.ts';

/**
 * Encrypted OOXML: the whole package as one stream. Source: docs/formats.md#office-binary-files, [MS-OFFCRYPTO] 2.3.4.4;
 * `\tDRMContent` 2.2.1.
 */
const isEncryptedPackage = (file: CompoundFile): boolean => file.has('EncryptedPackage') || file.has('\tDRMContent');

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const word = (file: CompoundFile): Verdict => {
  const fib = file.head('WordDocument', 32);
  if (!fib || fib.byteLength < 32) return 'content-mismatch';
  // [MS-DOC] 2.5.2: wIdent, and fEncrypted among the flags.
  if (viewOf(fib).getUint16(0, true) !== 0xa5ec) return 'content-mismatch';
  return viewOf(fib).getUint16(10, true) & 0x0100 ? 'password-protected' : 'fits';
};

/**
 * FilePass stands right after the beginning of the workbook. Source: docs/formats.md#office-binary-files, [MS-XLS] 2.4.117,
 * 2.1.7.20.3.
 */
const excel = (file: CompoundFile): Verdict => {
  const head = file.head('Workbook', 4096) ?? file.head('Book', 4096);
  if (!head || head.byteLength < 4) return 'content-mismatch';
  const records = viewOf(head);
  if (![0x0809, 0x0409, 0x0209].includes(records.getUint16(0, true))) return 'content-mismatch';
  for (let at = 0; at + 4 <= head.byteLength; at += 4 + records.getUint16(at + 2, true)) {
    const record = records.getUint16(at, true);
    if (record === 0x002f) return 'password-protected';
    // End of the globals, or the list of sheets: FilePass would have come before.
    if (record === 0x000a || record === 0x0085) break;
  }
  return 'fits';
};

/**
 * CurrentUserAtom's headerToken tells an encrypted presentation. Source: docs/formats.md#office-binary-files, [MS-PPT] 2.3.2.
 */
const powerPoint = (file: CompoundFile): Verdict => {
  if (!file.has('PowerPoint Document')) return 'content-mismatch';
  const user = file.head('Current User', 16);
  const encrypted = user?.byteLength === 16 && viewOf(user).getUint32(12, true) === 0xf3d1c4df;
  return encrypted || file.has('EncryptedSummary') ? 'password-protected' : 'fits';
};

/** Source: docs/formats.md#office-binary-files, [MS-OXMSG] 2.2, 2.4. */
const outlook = (file: CompoundFile): Verdict => (file.has('__properties_version1.0') ? 'fits' : 'content-mismatch');

const readers = { doc: word, xls: excel, ppt: powerPoint, msg: outlook };

/** Word, Excel, PowerPoint 97–2003 and Outlook messages: all the same container, told apart by their streams. */
export const officeBinary =
  (type: keyof typeof readers) =>
  (bytes: Uint8Array): Verdict => {
    const file = readCompoundFile(bytes);
    if (!file) return 'content-mismatch';
    return isEncryptedPackage(file) ? 'password-protected' : readers[type](file);
  };
