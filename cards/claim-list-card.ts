import { type ClaimStatus, claimStatuses } from '../claims/claim-status.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { group, rowWithSide } from './components/layout.ts';
import { statusBadge } from './components/status-badge.ts';
import { heading, quietLine, titledLines } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { type Message, type Texts, textsOf } from './languages/texts.ts';
import type { ListedClaim } from './listed-claim.ts';
import type { Reader } from './reader.ts';
import { type Part, render } from './render.ts';
import { shorten } from './shorten.ts';
import { deadlineText } from './when.ts';

type ClaimList = {
  readonly reader: Reader;
  /** Newest first. */
  readonly claims: readonly ListedClaim[];
  /** Of all pages. */
  readonly total: number;
  readonly status: 'all' | ClaimStatus;
  readonly more: boolean;
  /** Claim number after which the next page starts. */
  readonly nextAfter?: string;
  readonly counts?: Readonly<Partial<Record<ClaimStatus, number>>>;
  readonly note?: CardNote;
  readonly title?: Message;
};

/** Claims a card shows; with more, the next page starts after the last one shown. */
const shownClaims = 10;

const quiet = { sendsInputs: false };

const row = ({ id, claimName, customerDomain, status, dueAt }: ListedClaim, reader: Reader): Part => {
  const texts = textsOf(reader.language);
  const name = claimName === '' ? texts('fact.unnamed') : claimName;
  const due = dueAt === undefined ? [] : [texts('list.due', { due: deadlineText(dueAt, reader) })];
  const detail = [id, ...(customerDomain === '' ? [] : [shorten(customerDomain, 80)]), ...due].join(' · ');
  const view = actionButton('claim.view', { claimId: id }, texts('button.view'), quiet);
  return group(
    [rowWithSide([titledLines(shorten(name, 80), detail)], [statusBadge(status, texts), buttonRow(view)])],
    true,
  );
};

const filter = ({ status, counts }: ClaimList, texts: Texts): readonly Part[] => {
  const title = (one: ClaimStatus): string => {
    const count = counts?.[one];
    const name = texts(`status.${one}`);
    return count === undefined ? name : texts('list.choice', { status: name, count });
  };
  return [
    render('input-pick', {
      id: 'status',
      label: texts('list.filter'),
      value: status,
      choices: [
        { title: texts('list.all'), value: 'all' },
        ...claimStatuses.map((one) => ({ title: title(one), value: one })),
      ],
      isRequired: false,
      errorMessage: texts('problem.unknown-choice'),
    }),
    buttonRow(
      actionButton('claim.list', {}, texts('button.filter')),
      actionButton('claim.new', {}, texts('button.new-claim'), quiet),
    ),
  ];
};

/** Claims with their status, newest first, a page at a time, to be filtered by status. */
export const claimListCard = (list: ClaimList): Card => {
  const { reader, claims, total, status, note, title } = list;
  const texts = textsOf(reader.language);
  const shown = claims.slice(0, shownClaims);
  const next = claims.length > shown.length ? shown.at(-1)?.id : list.more ? list.nextAfter : undefined;
  const heads = title ? texts(title.key, title.values) : texts('list.title');
  return wholeCard({
    reader,
    speak: texts('list.total', { count: total }),
    note,
    body: [
      heading(heads),
      quietLine(texts('list.total', { count: total })),
      ...shown.map((claim) => row(claim, reader)),
      ...(next === undefined
        ? []
        : [buttonRow(actionButton('claim.list', { status, after: next }, texts('button.more-claims'), quiet))]),
      group(filter(list, texts), true),
    ],
  });
};
