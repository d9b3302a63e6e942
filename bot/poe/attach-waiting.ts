import { buffer } from 'node:stream/consumers';
import type { Claim } from '../../claims/claim.ts';
import type { PoeResult } from '../../claims/poe.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { waitingFileId } from './waiting-file-id.ts';

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
  const results: PoeResult[] = [];
  for (const fileId of fileIds) {
    const file = (await waitingFiles.of(turn.actor.person)).find(({ id }) => id === fileId);
    const bytes = file ? await documents.open(file.id) : null;
    const there = claim.files.find(({ sha256 }) => waitingFileId(turn.actor.person, sha256) === fileId);
    if (!file && there) results.push({ name: there.name, added: false, why: 'already-there' });
    if (!file || !bytes) continue;
    const result = await services.addPoe(
      claim.id,
      { name: file.name, type: file.type, bytes: await buffer(bytes) },
      turn.actor,
    );
    results.push(result);
    // A refused file waits on: it may belong to another claim.
    if (!result.added && result.why !== 'already-there') continue;
    await waitingFiles.take(turn.actor.person, file.id);
    await documents.remove(file.id);
  }
  return results;
};
