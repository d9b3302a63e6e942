import type { CardNote } from '../../cards/card-note.ts';
import { type QueueFilter, queueFilters } from '../../cards/queue-filter.ts';
import { refusalMessage } from '../../cards/refusal-message.ts';
import { queueCard } from '../../cards/review/queue-card.ts';
import { messageCard } from '../../cards/shared/message-card.ts';
import type { ClaimQuery } from '../../storage/claim-repository.ts';
import { replyWith } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

/** Claims a page. */
const pageSize = 8;

const onlyOf = (filter: QueueFilter, turn: Turn): Pick<ClaimQuery, 'only'> => {
  switch (filter) {
    case 'all':
      return {};
    case 'mine':
      return { only: { assignee: turn.actor.person } };
    default:
      return { only: filter };
  }
};

/** The reviewers' queue: what waits for a decision, oldest first. */
export const showQueue = async (
  { filter, after }: { readonly filter: QueueFilter; readonly after?: string | undefined },
  turn: Turn,
  services: Services,
  note?: CardNote,
): Promise<Reply> => {
  const { reader, actor } = turn;
  if (!actor.isReviewer) {
    const message = refusalMessage({ refused: 'only-reviewers' }, reader);
    return replyWith(messageCard({ reader, note: { tone: 'warning', message } }));
  }
  const { claims } = services.store;
  const [page, counts] = await Promise.all([
    claims.list({
      of: { everyFirm: true },
      statuses: ['submitted', 'under-review', 'disputed'],
      oldestFirst: true,
      limit: pageSize,
      ...onlyOf(filter, turn),
      ...(after === undefined ? {} : { after }),
    }),
    claims.countByStatus({ everyFirm: true }),
  ]);
  const last = page.claims.at(-1);
  return replyWith(
    queueCard({
      reader,
      claims: page.claims,
      total: page.total,
      totalIsMore: page.totalIsMore,
      counts,
      filter,
      more: page.more,
      now: services.clock.now(),
      ...(page.more && last ? { nextAfter: last.id } : {}),
      ...(note ? { note } : {}),
    }),
  );
};

const isFilter = (value: string | undefined): value is QueueFilter => queueFilters.some((filter) => filter === value);

export const reviewQueue: Action<'review.queue'> = ({ turn, data, inputs }, services) =>
  showQueue(
    { filter: isFilter(inputs.filter) ? inputs.filter : (data.filter ?? 'all'), after: data.after },
    turn,
    services,
  );
