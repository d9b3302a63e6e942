import { summaryCard } from '../../cards/claim/summary-card.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { replyToPresser } from '../replies/reply.ts';
import { withClaim } from '../replies/with-claim.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** The claim in the order of Partner Center's pages. */
export const showSummary = (claimId: string, turn: Turn, services: Services): Promise<Reply> =>
  withClaim(claimId, turn, services, async ({ claim }) =>
    replyToPresser(
      summaryCard({
        reader: turn.reader,
        catalogue: services.catalogue,
        claim,
        mayKeepId: commandsFor(claim, turn.actor).includes('KeepPartnerCenterId'),
      }),
    ),
  );

export const claimSummary: Action<'claim.summary'> = ({ turn, data }, services) =>
  showSummary(data.claimId, turn, services);
