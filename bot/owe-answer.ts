import type { Claim } from '../claims/claim.ts';
import type { ClaimEvent } from '../claims/event.ts';
import type { Notice } from '../claims/notices.ts';
import type { StoredClaim } from '../storage/claim-repository.ts';
import { ConcurrencyError } from '../storage/errors.ts';
import type { Store } from '../storage/store.ts';
import type { Clock } from './clock.ts';

/** The answer to a turn that changed a claim, as a notice to who did it: durable while the answer itself is repeated. */
export type OwedAnswer = {
  /** The answer has reached Teams after all. */
  readonly arrived: () => Promise<void>;
  /** It is not repeated any more: the notice goes in its place. */
  readonly lost: () => Promise<void>;
};

/** Owes the answer to a turn, named by its key. Null where the turn changed no claim: there is nothing to tell later. */
export type OweAnswer = (turn: string) => Promise<OwedAnswer | null>;

export type OweAnswerParts = {
  readonly store: Pick<Store, 'claims' | 'outbox'>;
  readonly clock: Clock;
  /** A notice is due. */
  readonly onDue: () => void;
};

/** Milliseconds in which this process repeats the answer itself, with time to spare; a process that begins owes it at once. */
const patience = 5 * 60_000;

/** Commits that may come between the look and the save. */
const attempts = 10;

const noticeOf = (claim: Claim, number: number, { type }: ClaimEvent, at: string): Notice => ({
  id: `${claim.id}/${number}/presser`,
  claimId: claim.id,
  audience: 'presser',
  subject: type,
  version: claim.version,
  status: claim.status,
  urgent: true,
  at,
});

/** Of what a person did last to the claim. */
const noticeFor = ({ claim, events }: StoredClaim, at: string): Notice | null => {
  const index = events.findLastIndex(({ by }) => by.kind === 'person');
  const event = events[index];
  return event ? noticeOf(claim, index + 1, event, at) : null;
};

export const createOweAnswer = ({ store: { claims, outbox }, clock, onDue }: OweAnswerParts): OweAnswer => {
  const now = (): string => clock.now().toString();

  const save = async (claimId: string): Promise<Notice | null> => {
    for (let tries = 1; ; tries += 1) {
      const stored = await claims.load(claimId);
      const notice = stored && noticeFor(stored, now());
      if (!stored || !notice || stored.notices.some(({ id }) => id === notice.id)) return notice;
      try {
        await claims.save({ claim: stored.claim, basedOn: stored.revision, events: [], notices: [notice] });
        return notice;
      } catch (error) {
        if (!(error instanceof ConcurrencyError) || tries >= attempts) throw error;
      }
    }
  };

  return async (turn) => {
    const claimId = await claims.claimOfTurn(turn);
    const notice = claimId === null ? null : await save(claimId);
    if (!notice) return null;
    await outbox.later(notice, clock.now().add({ milliseconds: patience }).toString(), [], 'in-line');
    return {
      arrived: () =>
        outbox.done(notice, [{ noticeId: notice.id, outcome: 'sent', at: now(), detail: 'as the answer itself' }]),
      lost: async () => {
        await outbox.later(notice, now(), []);
        onDue();
      },
    };
  };
};
