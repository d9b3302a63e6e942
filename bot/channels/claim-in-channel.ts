import type { CardNote } from '../../cards/card-note.ts';
import { refusalMessage } from '../../cards/refusal-message.ts';
import type { Claim } from '../../claims/claim.ts';
import { replyAbout, replyWith } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import { channelAnswer } from './channel-answer.ts';
import { drawInChannel } from './draw-in-channel.ts';
import { firmChannel } from './firm-channel.ts';
import { isFirmsClaim } from './follows.ts';

/** Whether the claim's root card in this channel was pressed. */
const pressedRoot = async (
  claimId: string,
  { input, reference }: Pick<Turn, 'input' | 'reference'>,
  { store }: Services,
): Promise<boolean> => {
  if (input.kind !== 'action' || input.cardId === null) return false;
  const { cardId } = input;
  return (await store.cards.ofClaim(claimId)).some(
    ({ kind, referenceKey, activityId }) =>
      kind === 'channel' && referenceKey === reference.key && activityId === cardId,
  );
};

/**
 * The claim, where it is a claim of the firm that the channel follows and the person is of that firm; else the answer that
 * says why not.
 */
export const claimOfChannel = async (
  claimId: string,
  turn: Turn,
  services: Services,
): Promise<{ readonly claim: Claim } | { readonly answer: Reply }> => {
  const { subscriptions, claims } = services.store;
  const subscription = await subscriptions.at(turn.reference.key);
  if (!subscription) return { answer: channelAnswer(turn, 'warning', 'channel.note.not-subscribed') };
  const isOfFirm = turn.actor.person.tenantId === subscription.tenantId;
  const stored = isOfFirm ? await claims.load(claimId) : null;
  if (stored && isFirmsClaim(subscription, stored.claim)) return { claim: stored.claim };
  const { key, values } = refusalMessage({ refused: 'not-your-claim', claimId }, turn.reader);
  return { answer: channelAnswer(turn, 'warning', key, values) };
};

/** The claim as the channel may see it, in place of what was pressed; the root card stays the root card. */
export const replyInChannel = async (claim: Claim, turn: Turn, services: Services, note?: CardNote): Promise<Reply> => {
  const subscription = await services.store.subscriptions.at(turn.reference.key);
  const card = await drawInChannel(claim, subscription, services, note);
  if (!card) return channelAnswer(turn, 'warning', 'channel.note.not-subscribed');
  return (await pressedRoot(claim.id, turn, services)) ? replyAbout(claim, 'channel', card, services) : replyWith(card);
};

/** Answers with the claim as a channel may see it; null where the turn happens in no firm's channel. */
export const showInChannel = async (claimId: string, turn: Turn, services: Services): Promise<Reply | null> => {
  const isChannels = (await firmChannel(turn, services)) !== null || (await pressedRoot(claimId, turn, services));
  if (!isChannels) return null;
  const found = await claimOfChannel(claimId, turn, services);
  return 'answer' in found ? found.answer : replyInChannel(found.claim, turn, services);
};
