import type { Claim } from '../../claims/claim.ts';
import type { PoeResult } from '../../claims/poe.ts';
import type { WaitingFile } from '../../storage/document-store.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { waitingFileId } from './waiting-file-id.ts';

/** A copy of a waiting file's bytes for the claim: the first are forgotten with their day, whatever happens meanwhile. */
const copyOf = async ({ documentId, name, type }: WaitingFile, { store, newId }: Services) => {
  const content = await store.documents.open(documentId);
  if (content === null) return null;
  const id = newId();
  return { id, name, type, ...(await store.documents.put(id, content)) };
};

/**
 * Moves files that waited for the person's word to the claim they named. Of those that wait no more, the ones that are on the
 * claim are said to be there (the first answer may have been lost), the others passed over.
 */
export const attachWaiting = async (
  fileIds: readonly string[],
  claim: Claim,
  turn: Turn,
  services: Services,
): Promise<PoeResult[]> => {
  const { waitingFiles, documents } = services.store;
  const { person } = turn.actor;
  const results: PoeResult[] = [];
  for (const fileId of fileIds) {
    const waiting = (await waitingFiles.of(person)).find(({ id }) => id === fileId);
    const copy = waiting ? await copyOf(waiting, services) : null;
    if (!waiting || !copy) {
      // Its bytes are forgotten before it is: a process that died in between left it behind.
      if (waiting) await waitingFiles.remove(person, waiting.documentId);
      const there = claim.files.find(({ sha256 }) => waitingFileId(person, sha256) === fileId);
      if (there) results.push({ name: there.name, added: false, why: 'already-there' });
      continue;
    }
    const result = await services.addPoe(claim.id, copy, turn.actor, turn.reference.conversationId);
    results.push(result);
    // A refused file waits on: it may belong to another claim.
    if (!result.added && result.why !== 'already-there') continue;
    await documents.remove(waiting.documentId);
    await waitingFiles.remove(person, waiting.documentId);
  }
  return results;
};
