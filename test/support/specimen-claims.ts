import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent, ClaimFact } from '../../claims/event.ts';
import type { Store } from '../../storage/store.ts';
import { aFile, monday, otherFirm, owner, reviewer, someDetails } from './build-claim.ts';
import { connie } from './cast.ts';
import { type Specimen, specimens } from './lifecycle-table.ts';

/** What no stranger may read, whichever claim it stands on. Every seeded claim has words of its own. */
export const claimData = /(?:Rollout|Clara|contract|remark)-\d{6}|c\d{6}\.example/;
/** What no partner may read: internal notes. */
export const noteData = /desk-note-\d{6}/;

const detailsOf = (number: string) =>
  someDetails({
    claimName: `Rollout-${number}`,
    customerDomain: `c${number}.example`,
    customerTenantId: `dddddddd-0000-4000-8000-000000${number}`,
    customerContactName: `Clara-${number}`,
    customerContactEmail: `clara@c${number}.example`,
    comments: `remark-${number}`,
  });

/** A history that is short but true as far as cards show it. */
const historyOf = (claim: Claim): readonly ClaimEvent[] => {
  const event = (fact: ClaimFact, person = claim.owner): ClaimEvent => ({
    ...fact,
    at: claim.createdAt,
    by: { kind: 'person', person },
  });
  const form = { version: 1, step: 'programme', returnToReview: false, unaccepted: {} } as const;
  const { id: claimId, details } = claim;
  return [
    event({ type: 'DraftStarted', claimId, owner: claim.owner, details, form }),
    event({ type: 'StepSaved', details, form }),
    ...claim.notes.map(({ by, text }) => event({ type: 'NoteAdded', text }, by)),
  ];
};

/**
 * Puts a copy of a specimen into the store: a claim of its own number and customer, with an internal note unless it is a
 * draft, and answered by `connie`. @returns its number.
 */
export const seedClaim = async (
  { claims }: Store,
  specimen: Specimen,
  overrides: Partial<Claim> = {},
): Promise<string> => {
  const id = await claims.nextClaimId();
  const number = id.slice('CPOR-'.length);
  const model: Claim = specimens[specimen];
  const isDraft = model.status === 'editing' || model.status === 'discarded';
  // Overrides are partial over the union of all statuses; tests name only what every status has.
  const claim = {
    ...model,
    id,
    details: detailsOf(number),
    files: [aFile({ id: `poe-1-${number}`, name: `contract-${number}.pdf`, sha256: 'f'.repeat(64) })],
    ...(isDraft ? {} : { answeredBy: [personOf(connie)] }),
    ...(isDraft ? {} : { notes: [{ by: reviewer, at: monday, text: `desk-note-${number}` }] }),
    ...overrides,
  } as Claim;
  await claims.save({ claim, basedOn: 0, events: historyOf(claim), notices: [] });
  return id;
};

/** Somebody of the cast as claims name them. */
export const personOf = ({ id, tenantId, name }: { id: string; tenantId: string; name: string }) => ({
  id,
  tenantId,
  name,
});

/** Somebody of the other firm, as the owner of a competing claim. */
export const otherOwner = {
  ...owner,
  id: 'bbbbbbbb-0000-4000-8000-000000000001',
  tenantId: otherFirm,
  name: 'Otto Other',
};
