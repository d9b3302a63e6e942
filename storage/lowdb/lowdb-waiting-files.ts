import * as z from 'zod';
import { personKey } from '../conversation-repository.ts';
import type { WaitingFile, WaitingFileRepository } from '../document-store.ts';
import { TooManyWaitingError } from '../errors.ts';
import type { DocumentTable } from './document-table.ts';

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

export const waitingFilesColumns = ({ files }: WaitingFiles) => ({
  oldest: Math.min(...files.map(({ receivedAt }) => Date.parse(receivedAt))),
});

/** Files without a claim, one document a person. */
export class LowdbWaitingFiles implements WaitingFileRepository {
  readonly #waiting: DocumentTable<WaitingFiles>;

  constructor(waiting: DocumentTable<WaitingFiles>) {
    this.#waiting = waiting;
  }

  async add(person: Party, file: WaitingFile, limit: number): Promise<WaitingFile | null> {
    const key = personKey(person);
    const { before } = await this.#waiting.change(key, (current) => {
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
    const { before } = await this.#waiting.change(personKey(person), (current) => {
      if (!current?.files.some(isIt)) return current;
      const files = current.files.filter((file) => !isIt(file));
      return files.length === 0 ? null : { files };
    });
    return before?.files.some(isIt) ?? false;
  }

  async expired(until: string, limit: number): Promise<readonly { person: Party; file: WaitingFile }[]> {
    const found: { person: Party; file: WaitingFile }[] = [];
    for (const key of this.#waiting.keys('oldest <= ?', Date.parse(until))) {
      for (const file of (await this.#waiting.get(key))?.files ?? []) {
        if (found.length >= limit) return found;
        if (Date.parse(file.receivedAt) <= Date.parse(until)) found.push({ person: partyOf(key), file });
      }
    }
    return found;
  }
}
