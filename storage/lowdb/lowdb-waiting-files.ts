import * as z from 'zod';
import { personKey } from '../conversation-repository.ts';
import type { WaitingFile, WaitingFileRepository } from '../document-store.ts';
import { TooManyWaitingError } from '../errors.ts';
import type { OpenTable } from './document-table.ts';

type Party = { readonly id: string; readonly tenantId: string };
type WaitingFiles = { readonly files: readonly WaitingFile[] };

const waitingFilesSchema: z.ZodType<WaitingFiles> = z.strictObject({
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
export const lowdbWaitingFiles = (openTable: OpenTable): WaitingFileRepository => {
  const waiting = openTable('waiting_files', waitingFilesSchema, ({ files }) => ({
    oldest: Math.min(...files.map(({ receivedAt }) => Date.parse(receivedAt))),
  }));
  return {
    add: async (person, file, limit) => {
      const copy = { ...file };
      const { before } = await waiting.change(personKey(person), (current) => {
        const others = (current?.files ?? []).filter(({ id }) => id !== copy.id);
        if (others.length >= limit) throw new TooManyWaitingError(`${limit} files wait`);
        return { files: [...others, copy] };
      });
      return before?.files.find(({ id }) => id === copy.id) ?? null;
    },
    of: async (person) => (await waiting.get(personKey(person)))?.files ?? [],
    remove: async (person, documentId) => {
      const { before } = await waiting.change(personKey(person), (current) => {
        const left = (current?.files ?? []).filter((file) => file.documentId !== documentId);
        return left.length === 0 ? null : { files: left };
      });
      return before?.files.some((file) => file.documentId === documentId) ?? false;
    },
    expired: async (until, limit) => {
      const found: { person: Party; file: WaitingFile }[] = [];
      for (const key of waiting.keys('oldest <= ?', Date.parse(until)))
        for (const file of (await waiting.get(key))?.files ?? []) {
          if (found.length >= limit) return found;
          if (Date.parse(file.receivedAt) <= Date.parse(until)) found.push({ person: partyOf(key), file });
        }
      return found;
    },
  };
};
