import { type AssociationKey, associationKeys } from '../../../claims/association-keys.ts';
import type { Claim } from '../../../claims/claim.ts';
import { nextDeadline, nextTimeTransition } from '../../../claims/deadlines.ts';
import type { ClaimSummary } from '../../claim-repository.ts';
import type { ClaimDocument } from './claim-document.ts';
import type { Holding } from './key-holders.ts';

/** What memory keeps of a claim: enough for every list and every check, nothing shared with callers. */
export type ClaimEntry = Holding & {
  readonly number: number;
  readonly revision: number;
  readonly summary: ClaimSummary;
  /** Epoch milliseconds at which time moves the claim. Deadlines that only remind would stay due for ever. */
  readonly dueAt?: number;
  /** Epoch milliseconds of the oldest notice owed. */
  readonly owedSince?: number;
};

const millisecondsOf = (at: string): number => {
  const milliseconds = Date.parse(at);
  if (Number.isNaN(milliseconds)) throw new Error(`not a time: ${at}`);
  return milliseconds;
};

const personOf = ({ id, tenantId, name }: Claim['owner']): Claim['owner'] => ({ id, tenantId, name });

const customerDeclined = (claim: Claim): boolean =>
  (claim.status === 'rejected' || claim.status === 'rejected-final') && claim.rejection.reason === 'customer-declined';

/** None for drafts: they hold no association and compete with none. */
const keysOf = (claim: Claim): readonly AssociationKey[] =>
  claim.status === 'editing' || claim.status === 'discarded'
    ? []
    : associationKeys(claim.details).map((key) => ({ ...key, subscriptions: [...key.subscriptions] }));

export const holdingOf = (claim: Claim): Holding => ({
  keys: keysOf(claim),
  holder: {
    claimId: claim.id,
    tenantId: claim.owner.tenantId,
    status: claim.status,
    customerDeclined: customerDeclined(claim),
    createdAt: claim.createdAt,
    ...(claim.renewalOf === undefined ? {} : { renewalOf: claim.renewalOf }),
    ...(claim.submittedAt === undefined ? {} : { submittedAt: claim.submittedAt }),
  },
});

const summaryOf = (claim: Claim): ClaimSummary => {
  const deadline = nextDeadline(claim);
  return {
    id: claim.id,
    claimName: claim.details.claimName ?? '',
    customerDomain: claim.details.customerDomain ?? '',
    status: claim.status,
    owner: personOf(claim.owner),
    createdAt: claim.createdAt,
    updatedAt: claim.updatedAt,
    ...(deadline === null ? {} : { dueAt: deadline.at }),
    answered: claim.status === 'submitted' && claim.answered,
    competing: claim.competing.length > 0,
    ...(claim.assignee === undefined ? {} : { assignee: personOf(claim.assignee) }),
  };
};

/** Epoch milliseconds of the oldest notice owed. */
export const owedSinceOf = ({ notices }: Pick<ClaimDocument, 'notices'>): number | undefined =>
  notices.length === 0 ? undefined : Math.min(...notices.map(({ at }) => millisecondsOf(at)));

export const entryOf = (number: number, document: ClaimDocument): ClaimEntry => {
  const { claim, revision } = document;
  const transition = nextTimeTransition(claim);
  const owedSince = owedSinceOf(document);
  return {
    number,
    revision,
    summary: summaryOf(claim),
    ...holdingOf(claim),
    ...(transition === null ? {} : { dueAt: millisecondsOf(transition.at) }),
    ...(owedSince === undefined ? {} : { owedSince }),
  };
};
