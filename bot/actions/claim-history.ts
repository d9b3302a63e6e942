import { historyCard } from '../../cards/claim/history-card.ts';
import { isInternal } from '../../cards/claim/is-internal.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import { replyToPresser } from '../replies/reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import { isReview } from '../review/is-review.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Events a page. */
const pageSize = 12;

/** Runs of saved steps count as one line, the newest. */
const shown = (events: readonly ClaimEvent[], showInternal: boolean): readonly ClaimEvent[] =>
  events
    .filter((event) => showInternal || !isInternal(event))
    .filter((event, index, all) => event.type !== 'StepSaved' || all[index + 1]?.type !== 'StepSaved');

/** The claim's history, newest first. */
export const showHistory = (claimId: string, page: number, turn: Turn, services: Services): Promise<Reply> =>
  withClaim(claimId, turn, services, async (stored) => {
    const showInternal = isReview(stored.claim, turn);
    const events = shown(stored.events, showInternal).toReversed();
    const pageCount = Math.max(1, Math.ceil(events.length / pageSize));
    const at = Math.min(page, pageCount - 1);
    return replyToPresser(
      historyCard({
        reader: turn.reader,
        catalogue: services.catalogue,
        claim: stored.claim,
        events: events.slice(at * pageSize, (at + 1) * pageSize),
        page: at,
        pageCount,
        showInternal,
      }),
    );
  });

export const claimHistory: Action<'claim.history'> = ({ turn, data }, services) =>
  showHistory(data.claimId, data.page ?? 0, turn, services);
