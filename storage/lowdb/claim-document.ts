import * as z from 'zod';
import type { Claim, ClaimId, Timestamp } from '../../claims/claim.ts';
import { claimSchema } from '../../claims/claim-schema.ts';
import { claimStatuses } from '../../claims/claim-status.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import { claimEventSchema } from '../../claims/event-schema.ts';
import { noticeSchema } from '../../claims/notice-schema.ts';
import type { Notice } from '../../claims/notices.ts';
import type { ClaimChange, NoticeRecord } from '../claim-repository.ts';
import { frozenCopyOf } from './copy-of.ts';
import { type DocumentFormat, isRecord, type RawDocument } from './document-format.ts';

export type RememberedTurn = { readonly turn: string; readonly at: Timestamp };

/** Everything about one claim, in one file: one replacement commits it all. */
export type ClaimDocument = {
  readonly format: number;
  readonly revision: number;
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  readonly notices: readonly Notice[];
  readonly noticeRecords: readonly NoticeRecord[];
  readonly turns: readonly RememberedTurn[];
};

export const claimFormat: DocumentFormat = { current: 1, upgrades: {} };

const noticeRecordSchema = z.strictObject({
  noticeId: z.string(),
  outcome: z.enum(['sending', 'retrying', 'sent', 'dropped', 'failed', 'unknown', 'recipient-disabled']),
  at: z.string(),
  detail: z.string().exactOptional(),
});

const claimDocumentSchema = z.strictObject({
  format: z.number(),
  revision: z.int().positive(),
  claim: claimSchema,
  events: z.array(claimEventSchema),
  notices: z.array(noticeSchema),
  noticeRecords: z.array(noticeRecordSchema),
  turns: z.array(z.strictObject({ turn: z.string(), at: z.string() })),
});

const complain = (error: z.ZodError): never => {
  const issue = error.issues[0];
  throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
};

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

/** @throws Error that names the first thing wrong anywhere in the document. */
export const checkWhole = (document: ClaimDocument): void => {
  const result = claimDocumentSchema.safeParse(document);
  if (!result.success) complain(result.error);
};

const eventsSchema = z.array(claimEventSchema);
const noticesSchema = z.array(noticeSchema);

/** A copy by the schema of what it is: reading copies. */
const checked = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  return result.success ? result.data : complain(result.error);
};

/**
 * A copy of a change as it will stand in the document.
 * @throws Error when it could not be read back later: better refused now than set aside after a restart. Of a draft it is its
 * events that are checked: they brought everything that it holds, at each step of the form again.
 */
export const copyOfChange = ({ claim, events, notices, basedOn, turn }: ClaimChange): ClaimChange => ({
  claim: claim.status === 'editing' ? frozenCopyOf(claim) : checked(claimSchema, claim),
  events: checked(eventsSchema, events),
  notices: notices.length === 0 ? [] : checked(noticesSchema, notices),
  basedOn,
  ...(turn === undefined ? {} : { turn }),
});
