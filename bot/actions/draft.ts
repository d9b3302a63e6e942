import type { Draft } from '../../claims/claim.ts';
import type { Refusal } from '../../claims/refusal.ts';
import type { StepId } from '../../claims/steps.ts';
import { stepOf } from '../draft-steps.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { draftChangedMeanwhile } from './draft-changed-meanwhile.ts';

/**
 * The draft that a form card speaks of, while the card is still its newest: otherwise the reply that says why not. `step` is
 * the one whose inputs the card has. The commit checks the version again; this spares the work for a card that is stale anyway.
 */
export const openDraft = async (
  { claimId, version, step }: { readonly claimId: string; readonly version: number; readonly step?: StepId },
  turn: Turn,
  services: Services,
  /** What is typed on the card. */
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly draft: Draft } | { readonly reply: Reply }> => {
  const stored = await services.desk.view(claimId, turn.actor);
  const refuse = async (refusal: Refusal) => ({
    reply: await refusalReply({ refusal, claim: stored?.claim ?? null }, turn, services),
  });
  if (!stored) return refuse({ refused: 'not-your-claim' });
  if (stored.claim.status !== 'editing') return refuse({ refused: 'not-in-this-status' });
  if (stored.claim.version !== version) {
    const told = step && (await draftChangedMeanwhile(stored.claim, stored, step, inputs, turn, services));
    return told ? { reply: told } : refuse({ refused: 'claim-moved-on' });
  }
  if (step !== undefined && step !== stepOf(stored.claim)) return refuse({ refused: 'claim-moved-on' });
  return { draft: stored.claim };
};
