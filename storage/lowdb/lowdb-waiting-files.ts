import * as z from 'zod';
import { personKey } from '../conversation-repository.ts';
import type { WaitingFile, WaitingFileRepository } from '../document-store.ts';
import { TooManyWaitingError } from '../errors.ts';
import type { OpenTable } from './document-table.ts';

type Waiting = { readonly person: { readonly id: string; readonly tenantId: string }; readonly file: WaitingFile };

const waitingSchema: z.ZodType<Waiting> = z.strictObject({
  person: z.strictObject({ id: z.string(), tenantId: z.string() }),
  file: z.strictObject({
    id: z.string(),
    documentId: z.string(),
    name: z.string(),
    type: z.string(),
    size: z.number(),
    sha256: z.string(),
    receivedAt: z.string(),
  }),
});

/** Files without a claim, one document a file and person. */
export const lowdbWaitingFiles = (openTable: OpenTable): WaitingFileRepository => {
  const waiting = openTable('waiting_files', waitingSchema, ({ person, file }) => ({
    person: personKey(person),
    received_at: Date.parse(file.receivedAt),
  }));
  const ofPerson = (person: Waiting['person']) =>
    waiting.find('person = ? ORDER BY received_at, rowid', personKey(person));
  const keyOf = (person: Waiting['person'], { id }: WaitingFile): string => JSON.stringify([personKey(person), id]);
  return {
    add: async ({ id, tenantId }, file, limit) => {
      const added = { person: { id, tenantId }, file: { ...file } };
      const refuseTooMany = ({ person }: Waiting): void => {
        if (waiting.keys('person = ?', personKey(person)).length > limit)
          throw new TooManyWaitingError(`${limit} files wait`);
      };
      const { before } = await waiting.change(keyOf(added.person, file), () => added, refuseTooMany);
      return before?.file ?? null;
    },
    of: async (person) => (await ofPerson(person)).map(({ file }) => file),
    remove: async (person, documentId) => {
      const found = (await ofPerson(person)).find(({ file }) => file.documentId === documentId);
      if (found === undefined) return false;
      const { before } = await waiting.change(keyOf(person, found.file), (stored) =>
        stored?.file.documentId === documentId ? null : stored,
      );
      return before?.file.documentId === documentId;
    },
    expired: (until, limit) =>
      waiting.find('received_at <= ? ORDER BY received_at LIMIT ?', Date.parse(until), Math.max(0, limit)),
  };
};
