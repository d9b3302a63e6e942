import * as z from 'zod';
import type { Claim, ClaimId } from '../../../claims/claim.ts';
import { claimSchema } from '../../../claims/claim-schema.ts';
import type { ClaimEvent } from '../../../claims/event.ts';
import { claimEventSchema } from '../../../claims/event-schema.ts';
import { noticeSchema } from '../../../claims/notice-schema.ts';
import type { Notice } from '../../../claims/notices.ts';
import type { ClaimChange, NoticeOutcome, NoticeRecord } from '../../claim-repository.ts';
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

/**
 * A copy by the schema of what it is.
 * @throws Error that names the first thing wrong in it.
 */
const checked = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const { data, error } = schema.safeParse(value);
  if (error === undefined) return data;
  const issue = error.issues[0];
  throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
};

/** @throws Error that names the first thing wrong anywhere in the document. */
export const checkedDocument = (document: RawDocument, id: ClaimId): ClaimDocument => {
  const sound = checked(claimDocumentSchema, document);
  if (sound.claim.id !== id) throw new Error('the claim in it has another number than its row');
  return sound;
};

/**
 * A copy of a change as it will stand in the document.
 * @throws Error when it could not be read back later: better refused now than set aside after a restart. Of a draft it is its
 * events that are checked: they brought everything that it holds, at each step of the form again.
 */
export const copyOfChange = ({ claim, events, notices, basedOn, turn }: ClaimChange): ClaimChange => ({
  claim: claim.status === 'editing' ? structuredClone(claim) : checked(claimSchema, claim),
  events: checked(claimDocumentSchema.shape.events, events),
  notices: notices.length === 0 ? [] : checked(claimDocumentSchema.shape.notices, notices),
  basedOn,
  ...(turn === undefined ? {} : { turn }),
});

/** Records of settled notices that a claim keeps; those of unsettled ones stay as long as they are owed. */
const keptRecords = 50;

const settling: ReadonlySet<NoticeOutcome> = new Set(['sent', 'dropped', 'failed', 'unknown']);

/** The document after one more step of its claim. `before` is null for a new claim. */
export const documentAfter = (
  before: ClaimDocument | null,
  { claim, basedOn, events, notices }: ClaimChange,
): ClaimDocument => ({
  revision: basedOn + 1,
  claim,
  events: [...(before?.events ?? []), ...events],
  notices: [...(before?.notices ?? []), ...notices],
  noticeRecords: before?.noticeRecords ?? [],
});

/** The document after something became of its notices. The revision stays: nobody's decision rested on them. */
export const documentWithRecords = (before: ClaimDocument, records: readonly NoticeRecord[]): ClaimDocument => {
  // Of several records of one notice in one go the last counts.
  const last = new Map(records.map((record) => [record.noticeId, record]));
  const settled = records.filter(({ outcome }) => settling.has(outcome)).map(({ noticeId }) => noticeId);
  const notices = before.notices.filter(({ id }) => !settled.includes(id));
  const all = [...before.noticeRecords.filter(({ noticeId }) => !last.has(noticeId)), ...last.values()];
  return { ...before, notices, noticeRecords: keptOf(all, notices) };
};

/** The newest, and those of what is still owed. */
const keptOf = (all: readonly NoticeRecord[], notices: readonly Notice[]): readonly NoticeRecord[] => {
  const firstKept = all.length - keptRecords;
  if (firstKept <= 0) return all;
  const owed = new Set(notices.map(({ id }) => id));
  return all.filter(({ noticeId }, position) => position >= firstKept || owed.has(noticeOf(noticeId)));
};

/** A record is of a notice, or of one of its messages: `<notice id>@<where to>`. */
const noticeOf = (recordId: string): string => recordId.split('@', 1)[0] ?? '';
