import type { ClaimId } from '../../claims/claim.ts';
import type { Notice } from '../../claims/notices.ts';

/** Notices of many claims, handed out oldest first though the claims are read one by one. */
export type OwedNotices = {
  /** Claims whose oldest notice is not older than those given before. */
  readonly add: (claimId: ClaimId) => void;
  /** The oldest of all, null when there is none. */
  readonly next: () => Promise<Notice | null>;
  readonly isEmpty: () => boolean;
  readonly clear: () => void;
};

type Waiting = { readonly notice: Notice; readonly at: number };

/** @param read What a claim owes and nobody has in hand. Must not reject. */
export const createOwedNotices = (read: (claimId: ClaimId) => Promise<readonly Notice[]>): OwedNotices => {
  const unread = new Set<ClaimId>();
  /** Newest first: the oldest is taken from the end. */
  const waiting: Waiting[] = [];
  const listed = new Set<string>();
  /** No claim that is still to be read owes anything older. */
  let readUpTo = Number.NEGATIVE_INFINITY;

  const list = (notice: Notice): void => {
    if (listed.has(notice.id)) return;
    listed.add(notice.id);
    const at = Date.parse(notice.at);
    let low = 0;
    let high = waiting.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((waiting[middle]?.at ?? 0) < at) high = middle;
      else low = middle + 1;
    }
    // Of equally old ones the one that came first goes first.
    while (low > 0 && waiting[low - 1]?.at === at) low -= 1;
    waiting.splice(low, 0, { notice, at });
  };

  const readOne = async (claimId: ClaimId): Promise<void> => {
    unread.delete(claimId);
    const notices = await read(claimId);
    for (const notice of notices) list(notice);
    if (notices.length > 0) readUpTo = Math.min(...notices.map(({ at }) => Date.parse(at)));
  };

  return {
    add: (claimId) => {
      unread.add(claimId);
    },
    next: async () => {
      for (;;) {
        const oldest = waiting.at(-1);
        const [claimId] = unread;
        if (oldest && (claimId === undefined || oldest.at <= readUpTo)) {
          waiting.pop();
          listed.delete(oldest.notice.id);
          return oldest.notice;
        }
        if (claimId === undefined) return null;
        await readOne(claimId);
      }
    },
    isEmpty: () => unread.size + waiting.length === 0,
    clear: () => {
      unread.clear();
      waiting.length = 0;
      listed.clear();
    },
  };
};
