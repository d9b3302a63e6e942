import { claimListCard } from '../../cards/claim/claim-list-card.ts';
import { type ShownStatus, shownStatuses } from '../../claims/shown-status.ts';
import { replyWith } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Claims a page. */
const pageSize = 8;

/** Without a choice everything is listed but what was thrown away. */
const unlessAsked = shownStatuses.filter((status) => status !== 'discarded');

/** A person's own claims, an incentives admin's firm's; newest first. */
export const listClaims = async (
  { status = 'all', after }: { readonly status?: ShownStatus | 'all'; readonly after?: string | undefined },
  turn: Turn,
  services: Services,
): Promise<Reply> => {
  const { person, isIncentivesAdmin } = turn.actor;
  const page = await services.store.claims.list({
    of: isIncentivesAdmin ? { tenantId: person.tenantId } : { owner: person },
    statuses: status === 'all' ? unlessAsked : [status],
    limit: pageSize,
    ...(after === undefined ? {} : { after }),
  });
  const last = page.claims.at(-1);
  return replyWith(
    claimListCard({
      reader: turn.reader,
      now: services.clock.now(),
      claims: page.claims,
      total: page.total,
      totalIsMore: page.totalIsMore,
      status,
      more: page.more,
      ...(page.more && last ? { nextAfter: last.id } : {}),
    }),
  );
};

const isStatus = (value: string | undefined): value is ShownStatus | 'all' =>
  value === 'all' || shownStatuses.some((status) => status === value);

export const claimList: Action<'claim.list'> = ({ turn, data, inputs }, services) =>
  listClaims(
    { status: isStatus(inputs.status) ? inputs.status : (data.status ?? 'all'), after: data.after },
    turn,
    services,
  );
