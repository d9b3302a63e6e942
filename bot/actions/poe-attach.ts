import { filesCard } from '../../cards/filing/files-card.ts';
import { messageCard } from '../../cards/shared/message-card.ts';
import type { PoeResult } from '../../claims/poe.ts';
import { attachWaiting } from '../poe/attach-waiting.ts';
import { refusalReply } from '../replies/refusal-reply.ts';
import { replyWith } from '../replies/reply.ts';
import type { Action } from './action.ts';
import { startClaim } from './new-claim.ts';

/** Puts files that waited for an answer on the claim that was named, or on a new one. */
export const poeAttach: Action<'poe.attach'> = async ({ turn, data }, services) => {
  const fileIds = data.fileIds.split(',').filter(Boolean);
  if (data.claimId === undefined) {
    return startClaim(turn, services, { tone: 'info', message: { key: 'note.files-wait' } });
  }
  const { claimId } = data;
  const stored = await services.desk.view(claimId, turn.actor);
  if (!stored) return refusalReply({ refusal: { refused: 'not-your-claim', claimId }, claim: null }, turn, services);
  const results: PoeResult[] = await attachWaiting(fileIds, stored.claim, turn, services);
  if (results.length === 0) {
    const note = { tone: 'warning', message: { key: 'note.files-gone' } } as const;
    return replyWith(messageCard({ reader: turn.reader, note }));
  }
  return replyWith(filesCard({ reader: turn.reader, claim: nameOf(stored.claim), results }));
};

const nameOf = (claim: { readonly id: string; readonly details: { readonly claimName?: string } }) => ({
  id: claim.id,
  name: claim.details.claimName ?? '',
});
