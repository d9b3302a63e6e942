import { unzipSync } from 'fflate';
import { isCompoundFile } from './compound-file.ts';
import { officeBinary } from './office-binary.ts';
import type { Verdict } from './verdict.ts';

/** The part that holds the document, and the content type that declares it. Source: ECMA-376 part 1, 11–13. */
const mainParts = {
  docx: { folder: 'word/', contentType: 'wordprocessingml.document.main+xml' },
  pptx: { folder: 'ppt/', contentType: 'presentationml.presentation.main+xml' },
  xlsx: { folder: 'xl/', contentType: 'spreadsheetml.sheet.main+xml' },
} as const;

/** Bytes, unpacked; real ones take a few kilobytes. */
const largestContentTypes = 1024 * 1024;

const contentTypesPart = '[Content_Types].xml';

/** Nothing but the list of content types is unpacked, so a zip bomb stays folded. */
const readPackage = (
  bytes: Uint8Array,
): { readonly names: readonly string[]; readonly contentTypes: string } | null => {
  const names: string[] = [];
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return name === contentTypesPart && originalSize <= largestContentTypes;
      },
    });
    const part = unpacked[contentTypesPart];
    // The part may be UTF-16; its names are ASCII either way.
    return part ? { names, contentTypes: Buffer.from(part).toString('latin1').replaceAll('\0', '') } : null;
  } catch {
    return null;
  }
};

/** Word, Excel and PowerPoint since 2007. A password makes a compound file of them. */
export const officePackage =
  (type: keyof typeof mainParts) =>
  (bytes: Uint8Array): Verdict => {
    if (isCompoundFile(bytes)) {
      return officeBinary('msg')(bytes) === 'password-protected' ? 'password-protected' : 'content-mismatch';
    }
    const found = readPackage(bytes);
    const { folder, contentType } = mainParts[type];
    const fits = found?.names.some((name) => name.startsWith(folder)) && found.contentTypes.includes(contentType);
    return fits ? 'fits' : 'content-mismatch';
  };
