import { type ClaimStatus, claimStatuses } from '../claims/claim-status.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { choiceQuestion, pickQuestion } from './components/form-inputs.ts';
import { group, rowWithSide } from './components/layout.ts';
import { statusBadge } from './components/status-badge.ts';
import { heading, problemLine, quietLine, titledLines } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { type Texts, textsOf } from './languages/texts.ts';
import type { ListedClaim } from './listed-claim.ts';
import { isPast } from './overdue-since.ts';
import { type QueueFilter, queueFilters } from './queue-filter.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import { shorten } from './shorten.ts';
import { deadlineText, momentText } from './when.ts';

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
  readonly counts: Readonly<Record<ClaimStatus, number>>;
  readonly filter: QueueFilter;
  readonly more: boolean;
  /** Claim number after which the next page starts. */
  readonly nextAfter?: string;
  readonly now: Temporal.Instant;
  readonly note?: CardNote;
};

/** Claims a card shows; with more, the next page starts after the last one shown. */
const shownClaims = 10;

const quiet = { sendsInputs: false };

/** Statuses whose deadline is the reviewers' own. */
const reviewersTurn: readonly ClaimStatus[] = ['submitted', 'under-review', 'disputed'];
/** Drafts are not the desk's. */
const counted = claimStatuses.filter((status) => status !== 'editing' && status !== 'discarded');

const countsLine = ({ counts }: Queue, texts: Texts): string =>
  counted
    .filter((status) => counts[status] > 0)
    .map((status) => texts('queue.count', { status: texts(`status.${status}`), count: counts[status] }))
    .join(' · ');

const row = (claim: QueuedClaim, { reader, now }: Queue): Part => {
  const texts = textsOf(reader.language);
  const { id, claimName, customerDomain, status, dueAt, answered, competing, assignee } = claim;
  const overdue = dueAt !== undefined && reviewersTurn.includes(status) && isPast(dueAt, now) ? dueAt : undefined;
  const detail = [
    id,
    shorten(customerDomain, 80),
    ...(dueAt !== undefined && overdue === undefined ? [texts('list.due', { due: deadlineText(dueAt, reader) })] : []),
    ...(answered ? [texts('queue.answered')] : []),
    ...(competing ? [texts('queue.competing')] : []),
    assignee ? shorten(assignee.name, 60) : texts('queue.nobody'),
  ].join(' · ');
  const view = actionButton('claim.view', { claimId: id }, texts('button.view'), quiet);
  return group(
    [
      rowWithSide([titledLines(shorten(claimName, 80), detail)], [statusBadge(status, texts), buttonRow(view)]),
      ...(overdue === undefined ? [] : [problemLine(texts('queue.overdue', { when: momentText(overdue, reader) }))]),
    ],
    true,
  );
};

/** Claims that wait for their first review, to be taken together. */
const startSeveral = (shown: readonly QueuedClaim[], texts: Texts): readonly Part[] => {
  const startable = shown.filter(({ status, answered }) => status === 'submitted' && !answered);
  if (startable.length === 0) return [];
  return [
    group(
      [
        ...choiceQuestion({
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
        }),
        buttonRow(actionButton('review.start-many', {}, texts('button.start-selected'))),
      ],
      true,
    ),
  ];
};

const narrowing = ({ filter }: Queue, texts: Texts): Part =>
  group(
    [
      ...pickQuestion({
        texts,
        problems: [],
        typed: { filter },
        id: 'filter',
        label: texts('queue.filter'),
        required: false,
        choices: queueFilters.map((one) => ({ title: texts(`queue.filter.${one}`), value: one })),
      }),
      buttonRow(actionButton('review.queue', {}, texts('button.filter'))),
    ],
    true,
  );

/** What waits for the desk, oldest first, a page at a time: counts by status, filter, and several reviews to be started. */
export const queueCard = (queue: Queue): Card => {
  const { reader, claims, total, filter, more, nextAfter, note } = queue;
  const texts = textsOf(reader.language);
  const shown = claims.slice(0, shownClaims);
  const next = claims.length > shown.length ? shown.at(-1)?.id : more ? nextAfter : undefined;
  const counts = countsLine(queue, texts);
  return wholeCard({
    reader,
    speak: texts('list.total', { count: total }),
    note,
    body: [
      heading(texts('queue.title')),
      ...(counts === '' ? [] : [quietLine(counts)]),
      quietLine(`${texts(`queue.filter.${filter}`)} · ${texts('list.total', { count: total })}`),
      ...(shown.length === 0 ? [quietLine(texts('queue.none'))] : shown.map((claim) => row(claim, queue))),
      ...(next === undefined
        ? []
        : [buttonRow(actionButton('review.queue', { filter, after: next }, texts('button.more-claims'), quiet))]),
      ...startSeveral(shown, texts),
      narrowing(queue, texts),
    ],
  });
};
