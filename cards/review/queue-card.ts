import { type ShownStatus, shownStatuses } from '../../claims/shown-status.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { isPast } from '../overdue-since.ts';
import { type QueueFilter, queueFilters } from '../queue-filter.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import type { FieldView } from '../shared/field-view.ts';
import { choiceQuestion, pickQuestion } from '../shared/question-view.ts';
import { type StatusRowView, statusView } from '../shared/status-view.ts';
import { shorten } from '../shorten.ts';
import { deadlineText, momentText } from '../when.ts';
import template from './queue-card.json' with { type: 'json' };

/** What the queue shows of a claim. */
export type QueuedClaim = ListedClaim & {
  /** An answer waits for a decision. */
  readonly answered: boolean;
  readonly competing: boolean;
  readonly assignee?: { readonly name: string };
};

type Queue = {
  readonly reader: Reader;
  /** Oldest first. */
  readonly claims: readonly QueuedClaim[];
  /** Of all pages. */
  readonly total: number;
  /** There are more than `total`. */
  readonly totalIsMore?: boolean;
  readonly counts: Readonly<Record<ShownStatus, number>>;
  readonly filter: QueueFilter;
  readonly more: boolean;
  /** Claim number after which the next page starts. */
  readonly nextAfter?: string;
  readonly now: Temporal.Instant;
  readonly note?: CardNote;
};

/** Claims a card shows; with more, the next page starts after the last one shown. */
const shownClaims = 10;

/** Questions with the button that sends them. */
type AskView = { readonly fields: readonly FieldView[]; readonly actions: readonly ButtonsView[] };

type QueueView = CardView & {
  readonly title: readonly string[];
  readonly lines: readonly string[];
  readonly rows: readonly (StatusRowView & { readonly overdue: readonly string[] })[];
  readonly next: readonly ButtonsView[];
  readonly starts: readonly AskView[];
  readonly narrowing: readonly AskView[];
};

const draw = cardTemplate<QueueView>(template);

const quiet = { sendsInputs: false };

/** Statuses whose deadline is the reviewers' own. */
const reviewersTurn: readonly ShownStatus[] = ['submitted', 'under-review', 'disputed'];
/** Drafts are not the desk's. */
const counted = shownStatuses.filter((status) => status !== 'editing' && status !== 'discarded');

const countsLine = ({ counts }: Queue, texts: Texts): string =>
  counted
    .filter((status) => counts[status] > 0)
    .map((status) => texts('queue.count', { status: texts(`status.${status}`), count: counts[status] }))
    .join(' · ');

const rowOf = (claim: QueuedClaim, { reader, now }: Queue): QueueView['rows'][number] => {
  const texts = textsOf(reader.language);
  const { id, claimName, customerDomain, status, dueAt, answered, competing, recorded, assignee } = claim;
  const overdue = dueAt !== undefined && reviewersTurn.includes(status) && isPast(dueAt, now) ? dueAt : undefined;
  const detail = [
    id,
    shorten(customerDomain, 28),
    ...(dueAt !== undefined && overdue === undefined ? [texts('list.due', { due: deadlineText(dueAt, reader) })] : []),
    ...(answered ? [texts('queue.answered')] : []),
    ...(recorded ? [texts('list.recorded')] : []),
    ...(competing ? [texts('queue.competing')] : []),
    assignee ? shorten(assignee.name, 60) : texts('queue.nobody'),
  ].join(' · ');
  const view = button('claim.view', { claimId: id }, texts('button.view'), quiet);
  return {
    ...statusView(status, texts),
    title: shorten(claimName === '' ? texts('fact.unnamed') : claimName, 80),
    detail,
    actions: buttonRow({ buttons: [view] }),
    overdue: overdue === undefined ? [] : [texts('queue.overdue', { when: momentText(overdue, reader) })],
  };
};

/** Claims that wait for their first review, to be taken together. */
const startSeveral = (shown: readonly QueuedClaim[], texts: Texts): readonly AskView[] => {
  const startable = shown.filter(({ status, answered }) => status === 'submitted' && !answered);
  if (startable.length === 0) return [];
  const start = button('review.start-many', {}, texts('button.start-selected'), { style: 'positive' });
  const question = choiceQuestion({
    texts,
    problems: [],
    typed: {},
    id: 'claimIds',
    label: texts('queue.select'),
    required: false,
    several: true,
    // A number and a host name: nothing that a client could read as markdown.
    choices: startable.map(({ id, customerDomain }) => ({
      title: `${id} · ${shorten(customerDomain, 60)}`,
      value: id,
    })),
  });
  return [{ fields: [{ ...question, label: texts('queue.select') }], actions: buttonRow({ buttons: [start] }) }];
};

const narrowingOf = ({ filter }: Queue, texts: Texts): AskView => {
  const question = pickQuestion({
    texts,
    problems: [],
    typed: { filter },
    id: 'filter',
    label: texts('queue.filter'),
    required: false,
    choices: queueFilters.map((one) => ({ title: texts(`queue.filter.${one}`), value: one })),
  });
  return {
    // It always has an answer: nothing optional about it.
    fields: [{ ...question, label: texts('queue.filter') }],
    actions: buttonRow({ buttons: [button('review.queue', {}, texts('button.filter'))] }),
  };
};

/** What waits for the desk, oldest first, a page at a time: counts by status, filter, and several reviews to be started. */
export const queueCard = (queue: Queue): Card => {
  const { reader, claims, total, totalIsMore, filter, more, nextAfter, note } = queue;
  const texts = textsOf(reader.language);
  const totalText = texts(totalIsMore ? 'list.total-is-more' : 'list.total', { count: total });
  const shown = claims.slice(0, shownClaims);
  const after = claims.length > shown.length ? shown.at(-1)?.id : more ? nextAfter : undefined;
  const counts = countsLine(queue, texts);
  return draw({
    ...cardView(reader, totalText, note),
    title: [texts('queue.title')],
    lines: [
      ...(counts === '' ? [] : [counts]),
      `${texts(`queue.filter.${filter}`)} · ${totalText}`,
      ...(shown.length === 0 ? [texts('queue.none')] : []),
    ],
    rows: shown.map((claim) => rowOf(claim, queue)),
    next:
      after === undefined
        ? []
        : buttonRow({ buttons: [button('review.queue', { filter, after }, texts('button.more-claims'), quiet)] }),
    starts: startSeveral(shown, texts),
    narrowing: [narrowingOf(queue, texts)],
  });
};
