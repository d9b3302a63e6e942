import * as z from 'zod';
import type { WaitingFile, WaitingFileRepository } from '../document-store.ts';
import { TooManyWaitingError } from '../errors.ts';
import { personKey } from '../people-repository.ts';
import type { KeyedDocuments } from './keyed-documents.ts';

type Party = { readonly id: string; readonly tenantId: string };
export type WaitingFiles = { readonly files: readonly WaitingFile[] };

export const waitingFilesSchema: z.ZodType<WaitingFiles> = z.strictObject({
  files: z.array(
    z
      .strictObject({
        id: z.string(),
        documentId: z.string().optional(),
        name: z.string(),
        type: z.string(),
        size: z.number(),
        sha256: z.string(),
        receivedAt: z.string(),
      })
      // Until the bytes had an id of their own they lay under the file's.
      .transform((file) => ({ ...file, documentId: file.documentId ?? file.id })),
  ),
});

const partyOf = (key: string): Party => {
  const [tenantId = '', id = ''] = key.slice('person:'.length).split('/');
  return { tenantId, id };
};

/** Files without a claim, one document a person. */
export class LowdbWaitingFiles implements WaitingFileRepository {
  readonly #waiting: KeyedDocuments<WaitingFiles>;
  /** Of everybody who has files waiting, or had since the start. */
  readonly #keys: Set<string>;

  constructor(waiting: KeyedDocuments<WaitingFiles>) {
    this.#waiting = waiting;
    this.#keys = new Set(waiting.all().map(({ key }) => key));
  }

  async add(person: Party, file: WaitingFile, limit: number): Promise<WaitingFile | null> {
    const key = personKey(person);
    this.#keys.add(key);
    const before = await this.#waiting.change(key, (current) => {
      const others = (current?.files ?? []).filter(({ id }) => id !== file.id);
      if (others.length >= limit) throw new TooManyWaitingError(`${limit} files wait`);
      return { files: [...others, { ...file }] };
    });
    return before?.files.find(({ id }) => id === file.id) ?? null;
  }

  async of(person: Party): Promise<readonly WaitingFile[]> {
    return (await this.#waiting.get(personKey(person)))?.files ?? [];
  }

  async remove(person: Party, documentId: string): Promise<boolean> {
    const isIt = (file: WaitingFile): boolean => file.documentId === documentId;
    const before = await this.#waiting.change(personKey(person), (current) => {
      if (!current?.files.some(isIt)) return current;
      const files = current.files.filter((file) => !isIt(file));
      return files.length === 0 ? null : { files };
    });
    return before?.files.some(isIt) ?? false;
  }

  async expired(until: string, limit: number): Promise<readonly { person: Party; file: WaitingFile }[]> {
    const found: { person: Party; file: WaitingFile }[] = [];
    for (const key of this.#keys) {
      const files = (await this.#waiting.get(key))?.files ?? [];
      if (files.length === 0) this.#keys.delete(key);
      for (const file of files) {
        if (found.length >= limit) return found;
        if (Date.parse(file.receivedAt) <= Date.parse(until)) found.push({ person: partyOf(key), file });
      }
    }
    return found;
  }
}
