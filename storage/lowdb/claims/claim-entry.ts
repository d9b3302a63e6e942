import { associationKeys } from '../../../claims/association-keys.ts';
import type { Claim } from '../../../claims/claim.ts';
import { nextDeadline, nextTimeTransition } from '../../../claims/deadlines.ts';
import type { KeyHolder } from '../../../claims/decision-context.ts';
import { shownStatus } from '../../../claims/shown-status.ts';
import type { ClaimSummary } from '../../claim-repository.ts';
import { partyOf } from './claim-scope.ts';
import type { Holding } from './key-holders.ts';
import { searchWords } from './search-words.ts';

/** Columns of `claim_index`: what a claim is found by. */
export type ClaimEntry = {
  readonly firm: string;
  readonly owner: string;
  readonly status: string;
  readonly answered: number;
  readonly competing: number;
  readonly assignee: string | null;
  /** Epoch milliseconds at which time has something to do with the claim. Deadlines that only remind would stay due for ever. */
  readonly moves_at: number | null;
  /** JSON of what it holds. */
  readonly keys: string;
  readonly words: string;
};

export const millisecondsOf = (at: string): number => {
  const milliseconds = Date.parse(at);
  if (Number.isNaN(milliseconds)) throw new Error(`not a time: ${at}`);
  return milliseconds;
};

const personOf = ({ id, tenantId, name }: Claim['owner']): Claim['owner'] => ({ id, tenantId, name });

const customerDeclined = (claim: Claim): boolean =>
  (claim.status === 'rejected' || claim.status === 'rejected-final') && claim.rejection.reason === 'customer-declined';

const holderOf = (claim: Claim): KeyHolder => ({
  claimId: claim.id,
  tenantId: claim.owner.tenantId,
  status: claim.status,
  customerDeclined: customerDeclined(claim),
  createdAt: claim.createdAt,
  ...(claim.renewalOf === undefined ? {} : { renewalOf: claim.renewalOf }),
  ...(claim.submittedAt === undefined ? {} : { submittedAt: claim.submittedAt }),
});

/** Null for drafts: they hold no association and compete with none. */
export const holdingOf = (claim: Claim): Holding | null => {
  if (claim.status === 'editing' || claim.status === 'discarded') return null;
  const keys = associationKeys(claim.details);
  return keys.length === 0 ? null : { keys, holder: holderOf(claim) };
};

export const summaryOf = (claim: Claim): ClaimSummary => {
  const deadline = nextDeadline(claim);
  return {
    id: claim.id,
    claimName: claim.details.claimName ?? '',
    customerDomain: claim.details.customerDomain ?? '',
    status: shownStatus(claim),
    owner: personOf(claim.owner),
    createdAt: claim.createdAt,
    updatedAt: claim.updatedAt,
    ...(deadline === null ? {} : { dueAt: deadline.at }),
    answered: claim.status === 'submitted' && claim.answered,
    competing: claim.competing.length > 0,
    ...(claim.recorded ? { recorded: true as const } : {}),
    ...(claim.assignee === undefined ? {} : { assignee: personOf(claim.assignee) }),
  };
};

export const entryOf = (claim: Claim): ClaimEntry => {
  const { status, answered, competing, assignee } = summaryOf(claim);
  const transition = nextTimeTransition(claim);
  return {
    firm: claim.owner.tenantId,
    owner: partyOf(claim.owner),
    status,
    answered: Number(answered),
    competing: Number(competing),
    assignee: assignee === undefined ? null : partyOf(assignee),
    moves_at: transition === null ? null : millisecondsOf(transition.at),
    keys: JSON.stringify(holdingOf(claim)),
    words: searchWords(claim),
  };
};
