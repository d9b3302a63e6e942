import type { CardNote } from '../../cards/card-note.ts';
import { claimListCard } from '../../cards/claim/claim-list-card.ts';
import { type ShownStatus, shownStatuses } from '../../claims/shown-status.ts';
import type { ClaimPage } from '../../storage/claim-repository.ts';
import { replyWith } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Claims a page. */
const pageSize = 8;

/** Without a choice everything is listed but what was thrown away. */
const unlessAsked = shownStatuses.filter((status) => status !== 'discarded');

type Wanted = {
  readonly status?: ShownStatus | 'all' | undefined;
  readonly after?: string | undefined;
  /** Words that the claims are found by; a reviewer finds every firm's with them. */
  readonly search?: string | undefined;
  readonly note?: CardNote;
};

const pageOf = (
  { status = 'all', after, search }: Wanted,
  { actor }: Turn,
  { store }: Services,
): Promise<ClaimPage> => {
  const { person, isIncentivesAdmin, isReviewer } = actor;
  const own = isIncentivesAdmin ? { tenantId: person.tenantId } : { owner: person };
  const findsAll = isReviewer && search !== undefined;
  const statuses = status === 'all' ? unlessAsked : [status];
  return store.claims.list({
    of: findsAll ? { everyFirm: true } : own,
    // Drafts are the partner's alone.
    statuses: findsAll ? statuses.filter((one) => one !== 'editing' && one !== 'discarded') : statuses,
    limit: pageSize,
    ...(after === undefined ? {} : { after }),
    ...(search === undefined ? {} : { search }),
  });
};

/** Whether the words find any claim that the person may see. */
export const findsClaims = async (search: string, turn: Turn, services: Services): Promise<boolean> =>
  (await pageOf({ search }, turn, services)).claims.length > 0;

/** A person's own claims, an incentives admin's firm's; newest first. */
export const listClaims = async (wanted: Wanted, turn: Turn, services: Services): Promise<Reply> => {
  const { status = 'all', search, note } = wanted;
  const page = await pageOf(wanted, turn, services);
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
      ...(search === undefined ? {} : { search }),
      ...(note ? { note } : {}),
    }),
  );
};

const isStatus = (value: string | undefined): value is ShownStatus | 'all' =>
  value === 'all' || shownStatuses.some((status) => status === value);

export const claimList: Action<'claim.list'> = ({ turn, data, inputs }, services) =>
  listClaims({ ...data, status: isStatus(inputs.status) ? inputs.status : (data.status ?? 'all') }, turn, services);
