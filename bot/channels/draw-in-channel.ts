import type { Card } from '../../cards/card.ts';
import type { CardNote } from '../../cards/card-note.ts';
import { channelCard } from '../../cards/channel/channel-card.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Subscription } from '../../storage/subscription-repository.ts';
import { firmOfClaim } from '../firm-of-claim.ts';
import type { Services } from '../services.ts';
import { isFirmsClaim } from './follows.ts';

/** A claim's root card in a channel; null where the channel may not see it (any more). */
export const drawInChannel = async (
  claim: Claim,
  subscription: Subscription | null,
  services: Pick<Services, 'store' | 'catalogue' | 'clock'>,
  note?: CardNote,
): Promise<Card | null> => {
  if (!subscription || !isFirmsClaim(subscription, claim)) return null;
  const { language, timeZone, referenceKey } = subscription;
  const muted = await services.store.subscriptions.isMuted(referenceKey, claim.id);
  const reader = { language, timeZone };
  const firm = await firmOfClaim(claim, services.store.firms);
  const at = services.clock.now();
  return channelCard({ reader, catalogue: services.catalogue, claim, at, firm, muted, ...(note ? { note } : {}) });
};
