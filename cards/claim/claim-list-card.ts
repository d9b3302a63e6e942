import type { Timestamp } from '../../claims/claim.ts';
import { type ShownStatus, shownStatuses } from '../../claims/shown-status.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type Message, type Texts, textsOf } from '../languages/texts.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { isPast } from '../overdue-since.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { choiceInput, type FieldView } from '../shared/field-view.ts';
import { type StatusRowView, statusView } from '../shared/status-view.ts';
import { shorten } from '../shorten.ts';
import { deadlineText, isoWeekdayText } from '../when.ts';
import template from './claim-list-card.json' with { type: 'json' };

type ClaimList = {
  readonly reader: Reader;
  /** Of the drawing. */
  readonly now: Temporal.Instant;
  /** Newest first. */
  readonly claims: readonly ListedClaim[];
  /** Of all pages. */
  readonly total: number;
  /** There are more than `total`. */
  readonly totalIsMore?: boolean;
  readonly status: 'all' | ShownStatus;
  readonly more: boolean;
  /** Claim number after which the next page starts. */
  readonly nextAfter?: string;
  /** Words that the claims were found by. */
  readonly search?: string;
  readonly counts?: Readonly<Partial<Record<ShownStatus, number>>>;
  readonly note?: CardNote;
  readonly title?: Message;
};

type FilterView = { readonly fields: readonly FieldView[]; readonly actions: readonly ButtonsView[] };

type ClaimListView = CardView & {
  readonly title: readonly string[];
  /** What was looked for, as written. */
  readonly found: readonly string[];
  readonly total: readonly string[];
  readonly rows: readonly StatusRowView[];
  readonly nextPage: readonly ButtonsView[];
  readonly filter: readonly [FilterView];
};

const draw = cardTemplate<ClaimListView>(template);

/** Claims a card shows; with more, the next page starts after the last one shown. */
const shownClaims = 10;

const quiet = { sendsInputs: false } as const;

/** Until when somebody can act; of a draft the day until which it waits for a signature. */
const dueText = ({ signatureUntil }: ListedClaim, dueAt: Timestamp, reader: Reader, now: Temporal.Instant): string => {
  const texts = textsOf(reader.language);
  const isLate = isPast(dueAt, now);
  if (signatureUntil === undefined)
    return texts(isLate ? 'list.late' : 'list.due', { due: deadlineText(dueAt, reader) });
  return texts(isLate ? 'list.signature-late' : 'list.signature', { day: isoWeekdayText(signatureUntil, reader) });
};

const rowOf = (claim: ListedClaim, reader: Reader, now: Temporal.Instant): StatusRowView => {
  const texts = textsOf(reader.language);
  const { id, claimName, customerDomain, status, dueAt, recorded } = claim;
  const name = claimName === '' ? texts('fact.unnamed') : claimName;
  const due = dueAt === undefined ? [] : [dueText(claim, dueAt, reader, now)];
  const mark = recorded ? [texts('list.recorded')] : [];
  const detail = [id, ...(customerDomain === '' ? [] : [shorten(customerDomain, 28)]), ...mark, ...due].join(' · ');
  const view = button('claim.view', { claimId: id }, texts('button.view'), quiet);
  return {
    ...statusView(status, texts),
    title: shorten(name, 80),
    detail,
    actions: buttonRow({ buttons: [view] }),
  };
};

const filterView = ({ status, counts, search }: ClaimList, texts: Texts): FilterView => {
  const title = (one: ShownStatus): string => {
    const count = counts?.[one];
    const name = texts(`status.${one}`);
    return count === undefined ? name : texts('list.choice', { status: name, count });
  };
  const statusField: FieldView = {
    ...choiceInput,
    id: 'status',
    label: texts('list.filter'),
    style: 'compact',
    isMultiSelect: false,
    choices: [
      { title: texts('list.all'), value: 'all' },
      ...shownStatuses.map((one) => ({ title: title(one), value: one })),
    ],
    value: status,
    problems: [],
  };
  return {
    fields: [statusField],
    actions: buttonRow({
      buttons: [
        button('claim.list', { ...(search && { search }) }, texts('button.filter')),
        button('claim.new', {}, texts('button.new-claim'), { ...quiet, style: 'positive' }),
      ],
    }),
  };
};

/** Claims with their status, newest first, a page at a time, to be filtered by status. */
export const claimListCard = (list: ClaimList): Card => {
  const { reader, claims, total, totalIsMore, status, note, title, search } = list;
  const texts = textsOf(reader.language);
  const shown = claims.slice(0, shownClaims);
  const next = claims.length > shown.length ? shown.at(-1)?.id : list.more ? list.nextAfter : undefined;
  const totalText = texts(totalIsMore ? 'list.total-is-more' : 'list.total', { count: total });
  return draw({
    ...cardView(reader, totalText, note),
    title: [title ? texts(title.key, title.values) : texts('list.title')],
    found: search === undefined ? [] : [texts('list.found', { words: shorten(search, 80) })],
    total: [totalText],
    rows: shown.map((claim) => rowOf(claim, reader, list.now)),
    nextPage:
      next === undefined
        ? []
        : buttonRow({
            buttons: [
              button(
                'claim.list',
                { status, after: next, ...(search && { search }) },
                texts('button.more-claims'),
                quiet,
              ),
            ],
          }),
    filter: [filterView(list, texts)],
  });
};
