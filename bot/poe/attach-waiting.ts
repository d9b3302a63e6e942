import { buffer } from 'node:stream/consumers';
import type { PoeResult } from '../../claims/poe.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

/** Moves files that waited for the person's word to the claim they named. Files that are gone or already taken are passed over. */
export const attachWaiting = async (
  fileIds: readonly string[],
  claimId: string,
  turn: Turn,
  services: Services,
): Promise<PoeResult[]> => {
  const { waitingFiles, documents } = services.store;
  const results: PoeResult[] = [];
  for (const fileId of fileIds) {
    const file = (await waitingFiles.of(turn.actor.person)).find(({ id }) => id === fileId);
    const bytes = file ? await documents.open(file.id) : null;
    if (!file || !bytes) continue;
    const result = await services.addPoe(
      claimId,
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
