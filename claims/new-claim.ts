import type { Claim } from './claim.ts';
import type { ClaimEvent } from './event.ts';
import { endsOnly } from './subscription-ends.ts';

/** Of which there is no claim before. */
export type FirstEvent = Extract<ClaimEvent, { type: 'DraftStarted' | 'AssociationRecorded' }>;

const begun = ({ claimId, owner, details, at, firmName }: FirstEvent) => ({
  id: claimId,
  version: 1,
  owner,
  draftedBy: owner,
  answeredBy: [],
  ...(firmName === undefined ? {} : { firmName }),
  createdAt: at,
  updatedAt: at,
  details,
  files: [],
  notes: [],
  rounds: [],
  competing: [],
  supersedes: [],
  disputed: false,
  customerTold: false,
});

const started = (event: Extract<FirstEvent, { type: 'DraftStarted' }>): Claim => ({
  ...begun(event),
  ...(event.renewalOf && { renewalOf: event.renewalOf }),
  status: 'editing',
  form: event.form,
});

const recorded = (event: Extract<FirstEvent, { type: 'AssociationRecorded' }>): Claim => ({
  ...begun(event),
  submittedBy: event.owner,
  submittedAt: event.at,
  competing: event.competing,
  recorded: true,
  status: 'official',
  officialAt: event.at,
  ...endsOnly(event),
});

/** The claim that its first event makes. */
export const newClaim = (event: FirstEvent): Claim =>
  event.type === 'DraftStarted' ? started(event) : recorded(event);
