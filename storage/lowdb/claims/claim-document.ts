import * as z from 'zod';
import type { Claim, ClaimId } from '../../../claims/claim.ts';
import { claimSchema } from '../../../claims/claim-schema.ts';
import type { ClaimEvent } from '../../../claims/event.ts';
import { claimEventSchema } from '../../../claims/event-schema.ts';
import { noticeSchema } from '../../../claims/notice-schema.ts';
import type { Notice } from '../../../claims/notices.ts';
import type { ClaimChange, NoticeRecord } from '../../claim-repository.ts';
import type { RawDocument } from '../document-format.ts';

/** Everything about one claim, in one document. */
export type ClaimDocument = {
  /** Counts the steps of the claim; what becomes of its notices leaves it. */
  readonly revision: number;
  readonly claim: Claim;
  readonly events: readonly ClaimEvent[];
  readonly notices: readonly Notice[];
  readonly noticeRecords: readonly NoticeRecord[];
};

const noticeRecordSchema = z.strictObject({
  noticeId: z.string(),
  outcome: z.enum(['sending', 'retrying', 'sent', 'dropped', 'failed', 'unknown', 'recipient-disabled']),
  at: z.string(),
  detail: z.string().exactOptional(),
  tries: z.int().positive().exactOptional(),
  since: z.string().exactOptional(),
  until: z.string().exactOptional(),
});

const claimDocumentSchema = z.strictObject({
  revision: z.int().positive(),
  claim: claimSchema,
  events: z.array(claimEventSchema),
  notices: z.array(noticeSchema),
  noticeRecords: z.array(noticeRecordSchema),
});

const complain = (error: z.ZodError): never => {
  const issue = error.issues[0];
  throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
};

/** @throws Error that names the first thing wrong anywhere in the document. */
export const checkedDocument = (document: RawDocument, id: ClaimId): ClaimDocument => {
  const checkedData = checked(claimDocumentSchema, document);
  if (checkedData.claim.id !== id) throw new Error('the claim in it has another number than its row');
  return checkedData;
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
  claim: claim.status === 'editing' ? structuredClone(claim) : checked(claimSchema, claim),
  events: checked(eventsSchema, events),
  notices: notices.length === 0 ? [] : checked(noticesSchema, notices),
  basedOn,
  ...(turn === undefined ? {} : { turn }),
});
