import type { Claim } from '../../claims/claim.ts';
import type { ClaimChange } from '../../storage/claim-repository.ts';
import { claimIdOf } from '../../storage/lowdb/claims/claim-columns.ts';
import { details, firmA, notice, started, stepSaved, submitted } from '../storage/sample-claims.ts';

/** A submitted claim with the history that a filing leaves: about 5 KB of JSON. */
export const claimOf = (number: number): Claim =>
  submitted({
    id: claimIdOf(number),
    owner: { id: `11111111-0000-4000-8000-${String(number % 200).padStart(12, '0')}`, tenantId: firmA, name: 'Ada' },
    details: details(number),
  });

/** Everything that stands in such a claim's document, in one step. */
export const filingOf = (number: number): ClaimChange => {
  const { claim, events, notices } = documentOf(number);
  return { claim, basedOn: 0, events, notices };
};

export const documentOf = (number: number) => {
  const claim = claimOf(number);
  return {
    format: 1,
    revision: 1,
    claim,
    events: [started(claim), stepSaved(claim), stepSaved(claim), stepSaved(claim)],
    notices: [notice(claim, 4)],
    noticeRecords: [],
  };
};
