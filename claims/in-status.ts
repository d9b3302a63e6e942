import type { Claim, ClaimIn, ClaimState } from './claim.ts';

type KeysOfUnion<T> = T extends unknown ? keyof T : never;

/** What belongs to one status and must not be carried into the next; complete by its type. */
const ofOneStatus: { readonly [K in KeysOfUnion<ClaimState>]: true } = {
  status: true,
  form: true,
  adminAskedAt: true,
  signature: true,
  answered: true,
  reviewDueAt: true,
  decisionDueAt: true,
  answerDueAt: true,
  approvedAt: true,
  window: true,
  officialAt: true,
  productEnds: true,
  subscriptionsEndAt: true,
  rejection: true,
  disputedAt: true,
  justification: true,
  reason: true,
  comment: true,
  at: true,
};

/** The claim in another status: what it had only in the old one is left behind. */
export const inStatus = <S extends ClaimState>(claim: Claim, state: S): ClaimIn<S['status']> => {
  const base = Object.fromEntries(Object.entries(claim).filter(([key]) => !Object.hasOwn(ofOneStatus, key)));
  // The compiler can't follow a claim through its entries; `ofOneStatus` is what makes this true.
  return { ...base, ...state } as unknown as ClaimIn<S['status']>;
};
