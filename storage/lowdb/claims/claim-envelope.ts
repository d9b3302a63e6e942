import type { ClaimId } from '../../../claims/claim.ts';
import { claimStatuses } from '../../../claims/claim-status.ts';
import { isRecord, type RawDocument } from '../document-format.ts';
import type { ClaimDocument } from './claim-document.ts';

const isTime = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const isParty = (value: unknown): boolean =>
  isRecord(value) && typeof value.id === 'string' && typeof value.tenantId === 'string';

/** What is wrong with it as far as the indexes care, or null. */
const flawOf = (document: RawDocument, id: ClaimId): string | null => {
  const { claim, revision } = document;
  if (!Number.isSafeInteger(revision) || Number(revision) < 1) return 'revision missing';
  for (const list of ['events', 'notices', 'noticeRecords', 'turns'])
    if (!Array.isArray(document[list])) return `${list} missing`;
  if (!isRecord(claim)) return 'claim missing';
  if (claim.id !== id) return 'the claim in it has another number than the file';
  if (!claimStatuses.some((status) => status === claim.status)) return 'unknown status';
  if (!isParty(claim.owner)) return 'owner missing';
  if (!isRecord(claim.details)) return 'details missing';
  return isTime(claim.createdAt) && isTime(claim.updatedAt) ? null : 'times missing';
};

const isSound = (document: RawDocument, id: ClaimId): document is RawDocument & ClaimDocument =>
  flawOf(document, id) === null;

/**
 * The light check at start, of what the indexes are built from; `checkWhole` follows when a claim is first loaded.
 * @throws Error that names what is wrong.
 */
export const asEnvelope = (document: RawDocument, id: ClaimId): ClaimDocument => {
  if (isSound(document, id)) return document;
  throw new Error(flawOf(document, id) ?? '');
};
