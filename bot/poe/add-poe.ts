import type { PoeProblem } from '../../claims/poe.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import type { RefusalReason } from '../../claims/refusal.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import type { Desk } from '../desk.ts';
import type { AddPoe } from './poe-intake.ts';

export type AddPoeParts = {
  readonly store: { readonly documents: Pick<DocumentStore, 'put' | 'remove'> };
  readonly desk: Pick<Desk, 'run'>;
  readonly policy: Pick<ClaimPolicy, 'poeFileBytes'>;
  readonly newId: () => string;
};

const problemOf = (refused: RefusalReason): PoeProblem => {
  if (refused === 'poe-already-there') return 'already-there';
  return refused === 'poe-limit-reached' ? 'limit-reached' : 'not-taken';
};

/**
 * Bytes first, claim second: a claim never names a file whose bytes are not on disk. A refused file's bytes are removed; after
 * an error they stay, since the commit may have come through.
 */
export const createAddPoe =
  ({ store, desk, policy, newId }: AddPoeParts): AddPoe =>
  async (claimId, { name, type, bytes }, actor, turn) => {
    if (actor.kind !== 'person') return { name, added: false, why: 'not-taken' };
    if (bytes.byteLength > policy.poeFileBytes) return { name, added: false, why: 'too-large' };
    const id = newId();
    const { sha256, size } = await store.documents.put(id, bytes);
    // The desk's clock says when; what stands here is replaced by the decision.
    const file = { id, name, type, size, sha256, addedBy: actor.person, addedAt: '' };
    const command = { type: 'AddPoe', file } as const;
    const result = await desk.run({ claimId, command, actor, ...(turn === undefined ? {} : { turn }) });
    if (result.ok) return { name, added: true, size };
    await store.documents.remove(id);
    return { name, added: false, why: problemOf(result.refusal.refused) };
  };
