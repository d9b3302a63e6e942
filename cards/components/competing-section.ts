import { overlappingProducts } from '../../claims/association-keys.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim, Timestamp } from '../../claims/claim.ts';
import { productNames } from '../answer-text.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { Part } from '../render.ts';
import { momentText } from '../when.ts';
import { actionButton, buttonRow } from './action-button.ts';
import { sideBySide } from './boxes.ts';
import type { Fact } from './facts.ts';
import { group } from './layout.ts';
import { longFacts } from './long-fact.ts';
import { heading, quietLine } from './text-lines.ts';

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

/** When a claim's newest file was added; files that still wait to be sent do not count. */
const newestFile = ({ files }: Claim): Timestamp | undefined =>
  files
    .filter(({ unsent }) => !unsent)
    .map(({ addedAt }) => addedAt)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);

const column = (one: Claim, against: Claim, newest: Timestamp | undefined, section: Competing): readonly Fact[] => {
  const { reader, catalogue } = section;
  const texts = textsOf(reader.language);
  const file = newestFile(one);
  const when = file === undefined ? texts('competing.no-file') : momentText(file, reader);
  return [
    { label: texts('list.filter'), value: texts(`status.${one.status}`) },
    { label: texts('fact.owner'), value: one.owner.name },
    { label: texts('field.mpnId.label'), value: one.details.mpnId ?? texts('fact.unanswered') },
    ...(one.submittedAt ? [{ label: texts('fact.submitted'), value: momentText(one.submittedAt, reader) }] : []),
    {
      label: texts('competing.overlap'),
      value: productNames(overlappingProducts(one.details, against.details), catalogue) || '–',
    },
    { label: texts('fact.files'), value: texts('fact.file-count', { count: one.files.length }) },
    {
      label: texts('competing.newest-file'),
      value: file !== undefined && file === newest ? texts('competing.newest-mark', { when }) : when,
    },
  ];
};

/** This claim and each competing one beside it, the newest PoE of all marked. Source: domain rules §5. */
export const competingSection = (section: Competing): readonly Part[] => {
  const { claim, others, reader, shown, characters } = section;
  if (others.length === 0) return [];
  const texts = textsOf(reader.language);
  const newest = [claim, ...others]
    .flatMap((one) => newestFile(one) ?? [])
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  const side = (title: string, one: Claim, against: Claim): readonly Part[] => [
    quietLine(title),
    ...longFacts(column(one, against, newest, section), characters),
  ];
  const left = others.slice(shown).map(({ id }) => id);
  return [
    group(
      [
        heading(texts('competing.title')),
        ...others
          .slice(0, shown)
          .flatMap((other) => [
            sideBySide(side(texts('competing.this', { claimId: claim.id }), claim, other), [
              ...side(other.id, other, claim),
              buttonRow(
                actionButton('claim.view', { claimId: other.id }, texts('button.view'), { sendsInputs: false }),
              ),
            ]),
          ]),
        ...(left.length > 0 ? [quietLine(texts('competing.more', { claimIds: left.slice(0, 20).join(', ') }))] : []),
      ],
      true,
    ),
  ];
};
