import { unzipSync } from 'fflate';
import { isCompoundFile } from './compound-file.ts';
import { officeBinary } from './office-binary.ts';
import type { Verdict } from './verdict.ts';

/** Content types that declare the main part. Source: docs/formats.md#office-packages, ECMA-376 part 1, 11–13. */
const mainContentTypes = {
  docx: 'wordprocessingml.document.main+xml',
  pptx: 'presentationml.presentation.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
} as const;

const contentTypesPart = '[content_types].xml';
const relationshipsPart = '_rels/.rels';

/** Bytes of either part, unpacked; real ones take a few kilobytes. */
const largestPart = 1024 * 1024;

/**
 * What unpacks to more than this many bytes, and to more than this many times its size, is no document but a bomb. Documents
 * of Office come to some fifty times.
 */
const bomb = { bytes: 100 * 1024 * 1024, times: 100 } as const;

/**
 * Names are compared without case; some programs write them with backslashes. Source: docs/formats.md#office-packages,
 * ECMA-376 part 2, 6.2.2.
 */
const normalized = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

type Package = { readonly names: ReadonlySet<string>; readonly contentTypes: string; readonly relationships: string };

/** XML may be UTF-16; what is looked for is ASCII either way. */
const textOf = (part: Uint8Array | undefined): string =>
  part ? Buffer.from(part).toString('latin1').replaceAll('\0', '') : '';

/** No more is unpacked than the lists of content types and relationships, so a bomb stays folded. Null for what is no package. */
const readPackage = (bytes: Uint8Array): Package | null => {
  const names = new Set<string>();
  let [packed, unpacked] = [0, 0];
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        const part = normalized(name);
        const isFirst = !names.has(part);
        names.add(part);
        packed += size;
        unpacked += originalSize;
        return isFirst && [contentTypesPart, relationshipsPart].includes(part) && originalSize <= largestPart;
      },
    });
    // Entries that share their bytes are a bomb too.
    if (packed > bytes.byteLength || (unpacked > bomb.bytes && unpacked > bomb.times * bytes.byteLength)) return null;
    const read = new Map(Object.entries(parts).map(([name, part]) => [normalized(name), part]));
    return {
      names,
      contentTypes: textOf(read.get(contentTypesPart)),
      relationships: textOf(read.get(relationshipsPart)),
    };
  } catch {
    return null;
  }
};

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element)?.slice(1).find(Boolean) ?? '';

const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];

/** Where the package's own relationships say that its document is; undefined where they don't. */
const mainPart = ({ relationships }: Package): string | undefined =>
  elements(relationships, 'Relationship')
    .filter((one) => attribute(one, 'Type').endsWith('/officeDocument'))
    .map((one) => normalized(attribute(one, 'Target').replace(/^\.[\\/]/, '')))[0];

/** Content types by `name` (`PartName`, `Extension`). */
const declared = (xml: string, element: 'Override' | 'Default', name: string): ReadonlyMap<string, string> =>
  new Map(
    elements(xml, element).map((one) => [
      normalized(attribute(one, name)),
      attribute(one, 'ContentType').toLowerCase(),
    ]),
  );

/** The content type of the package's document. */
const documentType = (found: Package): string => {
  const overrides = declared(found.contentTypes, 'Override', 'PartName');
  const main = mainPart(found);
  if (main === undefined) {
    // Without relationships the one that is declared by name and there.
    const known = Object.values(mainContentTypes);
    const isMain = ([part, type]: [string, string]) => found.names.has(part) && known.some((one) => type.endsWith(one));
    return [...overrides].find(isMain)?.[1] ?? '';
  }
  if (!found.names.has(main)) return '';
  const byExtension = declared(found.contentTypes, 'Default', 'Extension');
  return overrides.get(main) ?? byExtension.get(main.slice(main.lastIndexOf('.') + 1)) ?? '';
};

/** Word, Excel and PowerPoint since 2007. A password makes a compound file of them. */
export const officePackage =
  (type: keyof typeof mainContentTypes) =>
  (bytes: Uint8Array): Verdict => {
    if (isCompoundFile(bytes)) {
      return officeBinary('msg')(bytes) === 'password-protected' ? 'password-protected' : 'content-mismatch';
    }
    const found = readPackage(bytes);
    return found && documentType(found).endsWith(mainContentTypes[type]) ? 'fits' : 'content-mismatch';
  };
