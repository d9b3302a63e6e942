import * as z from 'zod';
import type { DocumentStore, WaitingFile, WaitingFileRepository } from '../document-store.ts';
import { personKey } from '../people-repository.ts';
import type { Clock } from './clock.ts';
import type { KeyedDocuments } from './keyed-documents.ts';

type Party = { readonly id: string; readonly tenantId: string };
export type WaitingFiles = { readonly files: readonly WaitingFile[] };

export const waitingFilesSchema: z.ZodType<WaitingFiles> = z.strictObject({
  files: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      type: z.string(),
      size: z.number(),
      sha256: z.string(),
      receivedAt: z.string(),
    }),
  ),
});

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Files without a claim, one document a person. A file that nobody took within a day is forgotten with its bytes. */
export class LowdbWaitingFiles implements WaitingFileRepository {
  readonly #waiting: KeyedDocuments<WaitingFiles>;
  readonly #documents: DocumentStore;
  readonly #clock: Clock;

  constructor(waiting: KeyedDocuments<WaitingFiles>, documents: DocumentStore, clock: Clock) {
    this.#waiting = waiting;
    this.#documents = documents;
    this.#clock = clock;
  }

  /** Of people who never came back. */
  async forgetExpired(): Promise<void> {
    for (const { key } of this.#waiting.all()) await this.#change(key, (files) => files);
  }

  async add(person: Party, file: WaitingFile): Promise<void> {
    const copy = { ...file };
    await this.#change(personKey(person), (files) => [...files.filter(({ id }) => id !== copy.id), copy]);
  }

  async of(person: Party): Promise<readonly WaitingFile[]> {
    return ((await this.#waiting.get(personKey(person)))?.files ?? []).filter((file) => this.#waits(file));
  }

  async take(person: Party, fileId: string): Promise<WaitingFile | null> {
    let taken: WaitingFile | undefined;
    await this.#change(personKey(person), (files) => {
      taken = files.find(({ id }) => id === fileId);
      return taken === undefined ? files : files.filter((file) => file !== taken);
    });
    return taken ?? null;
  }

  async #change(key: string, next: (files: readonly WaitingFile[]) => readonly WaitingFile[]): Promise<void> {
    let expired: readonly WaitingFile[] = [];
    await this.#waiting.change(key, (current) => {
      const files = current?.files ?? [];
      const waiting = files.filter((file) => this.#waits(file));
      expired = files.filter((file) => !this.#waits(file));
      const after = next(waiting);
      if (expired.length === 0 && after === waiting) return current;
      return after.length === 0 ? null : { files: after };
    });
    for (const { id } of expired) await this.#documents.remove(id);
  }

  #waits(file: WaitingFile): boolean {
    return this.#clock.now().epochMilliseconds - Date.parse(file.receivedAt) < dayMilliseconds;
  }
}
