import { overlappingProducts } from '../../claims/association-keys.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim, Timestamp } from '../../claims/claim.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import { productNames } from '../answer-text.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { type FactView, labelledView } from '../shared/fact-view.ts';
import { type FoldView, foldView } from '../shared/folded-view.ts';
import { momentText } from '../when.ts';

type Competing = {
  readonly claim: Claim;
  /** Other firms' claims on an overlapping key. */
  readonly others: readonly Claim[];
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** Claims to show at most beside this one. */
  readonly shown: number;
  readonly characters: number;
};

/** One thing about both claims. */
type PairRow = { readonly left: readonly FactView[]; readonly right: readonly FactView[] };
type PairView = {
  readonly leftTitle: string;
  readonly rightTitle: string;
  readonly rows: readonly PairRow[];
  readonly actions: readonly ButtonsView[];
};
export type CompetingView = FoldView & { readonly pairs: readonly PairView[]; readonly lines: readonly string[] };

const latest = (times: readonly Timestamp[]): Timestamp | undefined =>
  times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);

/** When a claim's newest file was added; files that still wait to be sent do not count. */
const newestFile = ({ files }: Claim): Timestamp | undefined =>
  latest(files.filter(({ unsent }) => !unsent).map(({ addedAt }) => addedAt));

/** The same facts in the same order for every claim, so that they stand beside each other. */
const column = (one: Claim, against: Claim, newest: Timestamp | undefined, section: Competing): readonly FactView[] => {
  const { reader, catalogue, characters } = section;
  const texts = textsOf(reader.language);
  const file = newestFile(one);
  const isNewest = file !== undefined && file === newest;
  const when = file === undefined ? texts('competing.no-file') : momentText(file, reader);
  const fact = (label: string, value: string): FactView => labelledView({ label, value }, characters);
  const newestFact = fact(texts('competing.newest-file'), isNewest ? texts('competing.newest-mark', { when }) : when);
  return [
    fact(
      texts('list.filter'),
      [texts(`status.${shownStatus(one)}`), ...(one.recorded ? [texts('list.recorded')] : [])].join(' · '),
    ),
    isNewest ? { ...newestFact, color: 'Good' } : newestFact,
    fact(texts('competing.overlap'), productNames(overlappingProducts(one.details, against.details), catalogue) || '–'),
    fact(texts('fact.owner'), one.owner.name),
    fact(texts('field.mpnId.label'), one.details.mpnId ?? texts('fact.unanswered')),
    fact(texts('fact.submitted'), one.submittedAt ? momentText(one.submittedAt, reader) : '–'),
    fact(texts('fact.files'), texts('fact.file-count', { count: one.files.length })),
  ];
};

const pairView = (other: Claim, newest: Timestamp | undefined, section: Competing, texts: Texts): PairView => {
  const { claim } = section;
  const right = column(other, claim, newest, section);
  const view = button('claim.view', { claimId: other.id }, texts('button.view'), { sendsInputs: false });
  return {
    leftTitle: texts('competing.this', { claimId: claim.id }),
    rightTitle: other.id,
    rows: column(claim, other, newest, section).map((left, index) => ({
      left: [left],
      right: right.slice(index, index + 1),
    })),
    actions: buttonRow({ buttons: [view] }),
  };
};

/** This claim and each competing one beside it, the newest PoE of all marked. Source: docs/claims.md#competing-claims. */
export const competingView = (section: Competing): readonly CompetingView[] => {
  const { claim, others, reader, shown } = section;
  if (others.length === 0) return [];
  const texts = textsOf(reader.language);
  const newest = latest([claim, ...others].flatMap((one) => newestFile(one) ?? []));
  const left = others.slice(shown).map(({ id }) => id);
  const summary = others.map(({ id }) => id).join(', ');
  return [
    {
      ...foldView('competing', texts('competing.title'), summary, true, texts),
      pairs: others.slice(0, shown).map((other) => pairView(other, newest, section, texts)),
      lines: left.length > 0 ? [texts('competing.more', { claimIds: left.slice(0, 20).join(', ') })] : [],
    },
  ];
};
