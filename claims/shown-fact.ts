import type { ClaimFact, ClaimFactType } from './event.ts';

/** What happened, as people read it: what was withdrawn or declined was not rejected by us. See `shownStatus`. */
export type ShownFact = ClaimFactType | 'ClaimWithdrawn' | 'CustomerDeclined';

export const shownFact = (fact: ClaimFact): ShownFact => {
  if (fact.type === 'RejectionMadeFinal' && fact.why === 'withdrawn') return 'ClaimWithdrawn';
  if (fact.type !== 'ClaimRejected') return fact.type;
  if (fact.reason === 'partner-request') return 'ClaimWithdrawn';
  return fact.reason === 'customer-declined' ? 'CustomerDeclined' : fact.type;
};
