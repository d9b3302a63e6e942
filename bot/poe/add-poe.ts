import type { PoeProblem } from '../../claims/poe.ts';
import type { RefusalReason } from '../../claims/refusal.ts';
import type { DocumentStore } from '../../storage/document-store.ts';
import type { Desk } from '../desk.ts';
import type { AddPoe } from './poe-intake.ts';

export type AddPoeParts = {
  readonly store: { readonly documents: Pick<DocumentStore, 'remove'> };
  readonly desk: Pick<Desk, 'run'>;
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
  ({ store, desk }: AddPoeParts): AddPoe =>
  async (claimId, { id, name, type, size, sha256 }, actor, answeredIn) => {
    const refuse = async (why: PoeProblem) => {
      await store.documents.remove(id);
      return { name, added: false, why } as const;
    };
    if (actor.kind !== 'person') return refuse('not-taken');
    // The desk's clock says when; what stands here is replaced by the decision.
    const file = { id, name, type, size, sha256, addedBy: actor.person, addedAt: '' };
    const command = { type: 'AddPoe', file } as const;
    const result = await desk.run({ claimId, command, actor, ...(answeredIn === undefined ? {} : { answeredIn }) });
    return result.ok ? { name, added: true, size } : refuse(problemOf(result.refusal.refused));
  };
