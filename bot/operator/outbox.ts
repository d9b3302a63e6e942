import type { Claim, ClaimId } from '../../claims/claim.ts';
import { evolve } from '../../claims/evolve.ts';
import { type Notice, noticesFor } from '../../claims/notices.ts';
import type { NoticeOutcome, StoredClaim } from '../../storage/claim-repository.ts';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import { OperatorError } from './backup.ts';

/**
 * A settled notice as it was owed, made anew from the event that it tells of: its id names the event's number. Null when the
 * claim's history owes no such notice.
 */
const owedAgain = (noticeId: string, { events }: StoredClaim): Notice | null => {
  const number = Number(noticeId.split('/')[1]);
  const event = events[number - 1];
  if (!event) return null;
  // Events of one commit have one time; the notice says the status after all of them.
  const after = events.findLastIndex(({ at }, index) => index >= number - 1 && at === event.at);
  const commit = events.slice(number - 1, after + 1);
  const claim = events.slice(0, after + 1).reduce<Claim | null>(evolve, null);
  if (!claim) return null;
  return noticesFor(commit, claim, number).find(({ id }) => id === noticeId) ?? null;
};

export type OutboxLine = {
  readonly noticeId: string;
  readonly outcome: NoticeOutcome | 'owed';
  readonly at: string;
  readonly detail: string;
};

type Claims = Pick<Store, 'claims'>;

/** What did not reach its end well; the rest is only of interest while it is owed. */
const unhappy: ReadonlySet<NoticeOutcome> = new Set(['failed', 'unknown']);

const linesOf = ({ notices, noticeRecords }: StoredClaim): readonly OutboxLine[] => {
  const owed = notices.map(({ id, at }): OutboxLine => {
    const last = noticeRecords.findLast(({ noticeId }) => noticeId === id || noticeId.startsWith(`${id}@`));
    return { noticeId: id, outcome: last?.outcome ?? 'owed', at, detail: last?.detail ?? '' };
  });
  const settled = noticeRecords
    .filter(({ noticeId, outcome }) => !noticeId.includes('@') && unhappy.has(outcome))
    .map(({ noticeId, outcome, at, detail = '' }) => ({ noticeId, outcome, at, detail }));
  return [...owed, ...settled];
};

async function* everyClaim({ claims }: Claims): AsyncGenerator<StoredClaim> {
  let after: ClaimId | undefined;
  for (;;) {
    const page = await claims.list({
      of: { everyFirm: true },
      oldestFirst: true,
      limit: 200,
      ...(after === undefined ? {} : { after }),
    });
    for (const { id } of page.claims) {
      const stored = await claims.load(id);
      if (stored) yield stored;
      after = id;
    }
    if (!page.more) return;
  }
}

/** Every notice that is owed, failed or of unknown fate, claim by claim. */
export const listOutbox = async (store: Claims): Promise<readonly OutboxLine[]> => {
  const lines: OutboxLine[] = [];
  for await (const stored of everyClaim(store)) lines.push(...linesOf(stored));
  return lines;
};

const claimOf = async ({ claims }: Claims, noticeId: string): Promise<StoredClaim> => {
  const stored = await claims.load(noticeId.split('/', 1)[0] ?? '');
  if (!stored) throw new OperatorError(`There is no notice ${noticeId}.`);
  return stored;
};

/** Owes a failed notice, or one of unknown fate, again: it goes out with the bot's next start, if it is still true. */
export const retryNotice = async (store: Claims, noticeId: string, clock: Clock): Promise<void> => {
  const stored = await claimOf(store, noticeId);
  if (stored.notices.some(({ id }) => id === noticeId)) return;
  const record = stored.noticeRecords.findLast((one) => one.noticeId === noticeId);
  if (!record || !unhappy.has(record.outcome))
    throw new OperatorError(`${noticeId} has neither failed nor is its fate unknown.`);
  const notice = owedAgain(noticeId, stored);
  if (!notice) throw new OperatorError(`The history of the claim owes no notice ${noticeId}.`);
  const at = clock.now().toString();
  const { claim, revision } = stored;
  await store.claims.save({ claim, basedOn: revision, events: [], notices: [notice] });
  const again = stored.noticeRecords
    .filter((one) => one.noticeId === noticeId || one.noticeId.startsWith(`${noticeId}@`))
    .filter(({ outcome }) => unhappy.has(outcome))
    .map((one) => ({ noticeId: one.noticeId, outcome: 'retrying', at, detail: 'by the operator' }) as const);
  await store.claims.recordNotices(claim.id, again);
};

/** Settles an owed notice without sending it. */
export const dropNotice = async (store: Claims, noticeId: string, clock: Clock): Promise<void> => {
  const { claim, notices } = await claimOf(store, noticeId);
  if (!notices.some(({ id }) => id === noticeId)) throw new OperatorError(`${noticeId} is not owed.`);
  const at = clock.now().toString();
  await store.claims.recordNotices(claim.id, [{ noticeId, outcome: 'dropped', at, detail: 'by the operator' }]);
};
