import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Low } from 'lowdb';
import type { ClaimChange, NoticeRecord } from '../../claim-repository.ts';
import type { DurableWriter } from '../../files/durable-writer.ts';
import type { DocumentFormat } from '../document-format.ts';
import { lowDocument } from '../durable-json-file.ts';
import { freezeDeeply } from '../freeze-deeply.ts';
import type { SetAsideFolder } from '../set-aside-folder.ts';
import { recordsAddition, stepAddition } from './claim-additions.ts';
import { type ClaimDocument, checkWhole } from './claim-document.ts';
import { claimDocumentText } from './claim-document-text.ts';
import { asEnvelope } from './claim-envelope.ts';
import { claimFormat } from './claim-format.ts';
import { claimIdOf, claimNumberOf } from './claim-number.ts';
import { claimNumberOfFile, claimPath } from './claim-path.ts';
import { scanInThread } from './scan-in-thread.ts';
import { type ScannedClaim, scannedClaim } from './scanned-claim.ts';

/** Documents; a turn loads the claim that it then saves, and parsing it again would cost as much as the rest of a save. */
const keptInMemory = 1_024;

/** Documents that are worth a thread of their own: fewer are read before it has started. */
const many = 500;

/**
 * The claims' documents, one file each, all in one folder: measured, a folder for each thousand claims makes a single
 * save no faster and a group of them slower.
 */
export class ClaimFiles {
  readonly #folder: string;
  readonly #format: DocumentFormat;
  readonly #writer: DurableWriter;
  readonly #setAside: SetAsideFolder;
  readonly #checked = new Set<number>();
  readonly #recent = new Map<number, Low<ClaimDocument | null>>();

  constructor(folder: string, format: DocumentFormat, writer: DurableWriter, setAside: SetAsideFolder) {
    this.#folder = folder;
    this.#format = format;
    this.#writer = writer;
    this.#setAside = setAside;
  }

  /** Version of what is written. */
  get format(): number {
    return this.#format.current;
  }

  /** The highest number of any document here, set aside or not. */
  highestNumber(): number {
    const names = [...readdirSync(this.#folder), ...this.#setAside.namesFrom(this.#folder)];
    return names.reduce((highest, name) => Math.max(highest, claimNumberOf(name.split('.', 1)[0] ?? '') ?? 0), 0);
  }

  /** Reads every document with the light check and clears away what a crash left half-written. */
  async scan(take: (scanned: ScannedClaim) => void): Promise<void> {
    const names = readdirSync(this.#folder).sort();
    for (const name of names) if (name.endsWith('.tmp')) unlinkSync(join(this.#folder, name));
    const left = new Set(names.map(claimNumberOfFile).filter((number) => number !== undefined));
    // Upgrades are code, and of those the thread knows this version's alone.
    if (left.size >= many && this.#format === claimFormat)
      await scanInThread({ folder: this.#folder, numbers: [...left] }, (scanned) => {
        try {
          take(scanned);
          left.delete(scanned.entry.number);
        } catch {
          // It is read once more below, where it can be set aside.
        }
      });
    for (const number of left) {
      const file = this.#pathOf(number);
      try {
        take(scannedClaim(file, number, this.#format));
      } catch (error) {
        this.#setAside.take(file, error);
      }
    }
  }

  /**
   * The document as last read or written; its data is null when there is none, or when it could not be read and was set
   * aside. The data is frozen, so that it may go to callers without a copy.
   */
  async open(number: number): Promise<Low<ClaimDocument | null>> {
    const low = this.#recent.get(number) ?? (await this.#read(number));
    this.#recent.delete(number);
    this.#recent.set(number, low);
    for (const oldest of this.#recent.keys()) {
      if (this.#recent.size <= keptInMemory) break;
      this.#recent.delete(oldest);
    }
    return low;
  }

  /** Writes a document that differs from the last by these records alone. */
  async addRecords(number: number, document: ClaimDocument, records: readonly NoticeRecord[]): Promise<void> {
    const low = await this.open(number);
    low.data = freezeDeeply(document);
    await this.#writer.add(this.#pathOf(number), recordsAddition(records), () => claimDocumentText(document));
  }

  /** Writes the document after a step of its claim. */
  async addStep(number: number, document: ClaimDocument, change: ClaimChange): Promise<void> {
    const low = await this.open(number);
    low.data = freezeDeeply(document);
    if (change.basedOn === 0) await low.write();
    else
      await this.#writer.add(this.#pathOf(number), stepAddition(document, change), () => claimDocumentText(document));
  }

  /** After a failed write: the next `open` goes by what the disk has. */
  forget(number: number): void {
    this.#recent.delete(number);
  }

  async #read(number: number): Promise<Low<ClaimDocument | null>> {
    const path = this.#pathOf(number);
    const id = claimIdOf(number);
    const low = lowDocument(path, this.#format, this.#writer, {
      check: (document) => asEnvelope(document, id),
      textOf: claimDocumentText,
    });
    try {
      await low.read();
      if (low.data !== null && !this.#checked.has(number)) checkWhole(low.data);
      this.#checked.add(number);
      freezeDeeply(low.data);
    } catch (error) {
      this.#setAside.take(path, error);
      low.data = null;
    }
    return low;
  }

  #pathOf(number: number): string {
    return claimPath(this.#folder, number);
  }
}
