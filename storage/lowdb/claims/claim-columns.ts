import { associationKeys } from '../../../claims/association-keys.ts';
import type { Claim, ClaimId } from '../../../claims/claim.ts';
import { nextDeadline, nextTimeTransition } from '../../../claims/deadlines.ts';
import type { KeyHolder } from '../../../claims/decision-context.ts';
import { shownStatus } from '../../../claims/shown-status.ts';
import type { ClaimQuery, ClaimSummary } from '../../claim-repository.ts';
import { personKey } from '../../conversation-repository.ts';
import { searchWords } from './search-words.ts';

export const claimIdOf = (number: number): ClaimId => `CPOR-${String(number).padStart(6, '0')}`;

/** The number in a claim id as this deployment writes it; undefined for anything else. */
export const claimNumberOf = (id: string): number | undefined => {
  const digits = /^CPOR-(\d{6,15})$/.exec(id)?.[1];
  const number = Number(digits);
  return number > 0 && claimIdOf(number) === id ? number : undefined;
};

/** Whose claims, as counts and search name it. */
export const scopeOf = (of: ClaimQuery['of']): string => {
  if ('owner' in of) return personKey(of.owner);
  return 'tenantId' in of ? of.tenantId : 'everybody';
};

const personOf = ({ id, tenantId, name }: Claim['owner']): Claim['owner'] => ({ id, tenantId, name });

const summaryOf = (claim: Claim): ClaimSummary => {
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
    ...(claim.status === 'editing' && claim.signature ? { signatureUntil: claim.signature.until } : {}),
    answered: claim.status === 'submitted' && claim.answered,
    competing: claim.competing.length > 0,
    ...(claim.recorded ? { recorded: true as const } : {}),
    ...(claim.assignee === undefined ? {} : { assignee: personOf(claim.assignee) }),
  };
};

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

/** The claim's documents by their content, and for whom it names them. */
const filesOf = ({ files, details: { customerTenantId: customer = '' } }: Claim) =>
  [...new Set(files.map(({ sha256 }) => sha256))].map((sha256) => ({ sha256, customer }));

/** The columns by which a claim is found. Drafts hold no association key, compete with nobody, and show nobody their files. */
export const claimColumns = (claim: Claim) => {
  const summary = summaryOf(claim);
  const isDraft = claim.status === 'editing' || claim.status === 'discarded';
  // Deadlines that only remind would stay due for ever.
  const transition = nextTimeTransition(claim);
  const { owner, assignee } = claim;
  return {
    summary: JSON.stringify(summary),
    firm: owner.tenantId,
    owner: personKey(owner),
    customer: claim.details.customerTenantId ?? null,
    status: summary.status,
    answered: Number(summary.answered),
    competing: Number(summary.competing),
    assignee: assignee === undefined ? null : personKey(assignee),
    moves_at: transition === null ? null : Date.parse(transition.at),
    keys: isDraft ? null : JSON.stringify(associationKeys(claim.details)),
    holder: isDraft ? null : JSON.stringify(holderOf(claim)),
    files: isDraft || claim.files.length === 0 ? null : JSON.stringify(filesOf(claim)),
    words: searchWords(claim, [scopeOf({ owner }), scopeOf({ tenantId: owner.tenantId })]),
  };
};
