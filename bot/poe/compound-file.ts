const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerBytes = 512;
const entryBytes = 128;
const miniSectorBytes = 64;
/** Streams shorter than this lie in the mini stream. */
const miniCutoff = 4096;
/** Sector numbers from here on are marks (end of chain, free …). */
const firstMark = 0xfffffffa;
const noEntry = 0xffffffff;
const headerFatSectors = 109;
/** A root storage with more entries than this is no office document. */
const mostEntries = 20_000;

type Entry = { readonly name: string; readonly kind: number; readonly start: number; readonly size: number };

/** The top level of an OLE compound file, the container of doc, xls, ppt, msg and of encrypted OOXML. */
export type CompoundFile = {
  readonly has: (name: string) => boolean;
  /** The first bytes of a stream of the root storage, at most `length` of them; null when there is no such stream. */
  readonly head: (name: string, length: number) => Uint8Array | null;
};

export const isCompoundFile = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

/**
 * Reads the container's directory. Null when it is broken. Written for hostile input: every chain is bounded by the length
 * that is asked for, and every visit to the directory's tree happens once. Source: docs/formats.md#office-binary-files,
 * [MS-CFB] 2.2 (header), 2.3 (FAT), 2.5 (DIFAT), 2.6 (directory).
 */
export const readCompoundFile = (bytes: Uint8Array): CompoundFile | null => {
  if (!isCompoundFile(bytes) || bytes.byteLength < headerBytes) return null;
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const read = (bytes: Uint8Array): CompoundFile | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u32 = (offset: number): number => view.getUint32(offset, true);
  const sectorShift = view.getUint16(30, true);
  if (sectorShift !== 9 && sectorShift !== 12) return null;
  const sectorBytes = 1 << sectorShift;
  const idsPerSector = sectorBytes / 4;
  const offsetOf = (sector: number): number => (sector + 1) * sectorBytes;

  const sectorCount = Math.ceil(bytes.byteLength / sectorBytes);

  const fatSector = (index: number): number => {
    if (index < headerFatSectors) return u32(76 + index * 4);
    // The rest of the list is a chain of sectors whose last number names the next.
    const inList = index - headerFatSectors;
    let list = u32(68);
    for (let hops = Math.floor(inList / (idsPerSector - 1)); hops > 0; hops -= 1) {
      list = u32(offsetOf(list) + sectorBytes - 4);
    }
    return u32(offsetOf(list) + (inList % (idsPerSector - 1)) * 4);
  };
  const next = (sector: number): number => {
    if (sector >= sectorCount) throw new RangeError('no such sector');
    return u32(offsetOf(fatSector(Math.floor(sector / idsPerSector))) + (sector % idsPerSector) * 4);
  };

  /** The sectors of a chain, at most `most` of them. */
  const chain = (start: number, most: number): number[] => {
    const sectors: number[] = [];
    for (let sector = start; sector < firstMark && sectors.length < most; sector = next(sector)) sectors.push(sector);
    return sectors;
  };
  /** File offset of a byte of a chain. */
  const offsetInChain = (start: number, byte: number): number => {
    const steps = Math.floor(byte / sectorBytes);
    if (steps >= sectorCount) throw new RangeError('longer than the file');
    let sector = start;
    for (let step = 0; step < steps; step += 1) sector = next(sector);
    return offsetOf(sector) + (byte % sectorBytes);
  };
  const sectorsFor = (length: number): number => Math.ceil(length / sectorBytes);
  const sliceAt = (offset: number, length: number): Uint8Array => bytes.subarray(offset, offset + length);
  const join = (parts: readonly Uint8Array[], length: number): Uint8Array => Buffer.concat(parts).subarray(0, length);
  const headOfChain = (start: number, length: number): Uint8Array =>
    join(
      chain(start, sectorsFor(length)).map((sector) => sliceAt(offsetOf(sector), sectorBytes)),
      length,
    );

  const directory = headOfChain(u32(48), mostEntries * entryBytes);
  const fields = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entryAt = (id: number): Entry & { readonly left: number; readonly right: number; readonly child: number } => {
    const at = id * entryBytes;
    const nameBytes = Math.min(Math.max(fields.getUint16(at + 64, true) - 2, 0), 62);
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)),
      kind: fields.getUint8(at + 66),
      left: fields.getUint32(at + 68, true),
      right: fields.getUint32(at + 72, true),
      child: fields.getUint32(at + 76, true),
      start: fields.getUint32(at + 116, true),
      size: fields.getUint32(at + 120, true),
    };
  };

  const root = entryAt(0);
  const entries = new Map<string, Entry>();
  const visited = new Set<number>([0, noEntry]);
  const toVisit = [root.child];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    if (visited.has(id)) continue;
    visited.add(id);
    const entry = entryAt(id);
    entries.set(entry.name, entry);
    toVisit.push(entry.left, entry.right);
  }

  const headOfMiniStream = (entry: Entry, length: number): Uint8Array => {
    const parts: Uint8Array[] = [];
    let sector = entry.start;
    while (sector < firstMark && parts.length * miniSectorBytes < length) {
      parts.push(sliceAt(offsetInChain(root.start, sector * miniSectorBytes), miniSectorBytes));
      sector = u32(offsetInChain(u32(60), sector * 4));
    }
    return join(parts, length);
  };

  return {
    has: (name) => entries.has(name),
    head: (name, most) => {
      const entry = entries.get(name);
      if (entry?.kind !== 2) return null;
      const length = Math.min(most, entry.size);
      try {
        return entry.size < miniCutoff ? headOfMiniStream(entry, length) : headOfChain(entry.start, length);
      } catch (error) {
        if (error instanceof RangeError) return null;
        throw error;
      }
    },
  };
};
