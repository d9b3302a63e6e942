import type { Catalogue } from '../../claims/catalogue.ts';
import type { InformationRound } from '../../claims/claim.ts';
import { productNames } from '../answer-text.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type Fact, type FactView, labelledView } from '../shared/fact-view.ts';
import { deadlineText, momentText } from '../when.ts';

type Round = {
  readonly round: InformationRound;
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  /** Of what a person wrote. */
  readonly characters: number;
};

export type RoundView = {
  readonly leftTitle: string;
  readonly left: readonly FactView[];
  readonly rightTitle: string;
  readonly right: readonly FactView[];
};

const products = (label: string, ids: readonly string[], catalogue: Catalogue): readonly Fact[] =>
  ids.length === 0 ? [] : [{ label, value: productNames(ids, catalogue) }];

const requestFacts = ({ round, reader, catalogue }: Round, texts: Texts): readonly Fact[] => [
  { label: texts('fact.asked'), value: round.reasons.map((reason) => texts(`reason.${reason}`)).join('; ') },
  { label: texts('fact.comment'), value: round.comment },
  ...products(texts('round.concerned'), round.concernedProducts, catalogue),
  { label: texts('round.by'), value: round.askedBy.name },
  { label: texts('round.at'), value: momentText(round.askedAt, reader) },
  { label: texts('round.due'), value: deadlineText(round.answerDueAt, reader) },
];

const newFilesText = (count: number, texts: Texts): string =>
  count === 0 ? texts('round.no-new-files') : texts('fact.file-count', { count });

const answerFacts = ({ round, reader, catalogue }: Round, texts: Texts): readonly Fact[] => {
  const { answer, outcome } = round;
  const end: readonly Fact[] = outcome
    ? [{ label: texts('round.outcome'), value: texts(`round.outcome.${outcome}`) }]
    : [];
  if (!answer) return [{ label: texts('round.answer'), value: texts('round.waiting') }, ...end];
  return [
    { label: texts('fact.comment'), value: answer.comment || texts('round.no-comment') },
    ...products(texts('round.removed'), answer.removedProducts, catalogue),
    { label: texts('round.new-files'), value: newFilesText(answer.newFiles.length, texts) },
    { label: texts('round.by'), value: answer.by?.name ?? texts('round.by-time') },
    { label: texts('round.at'), value: momentText(answer.at, reader) },
    ...end,
  ];
};

/** One round of asking: the request and its answer, side by side. */
export const roundView = (section: Round): RoundView => {
  const texts = textsOf(section.reader.language);
  const labelled = (facts: readonly Fact[]): readonly FactView[] =>
    facts.map((fact) => labelledView(fact, section.characters));
  return {
    leftTitle: texts('round.request'),
    left: labelled(requestFacts(section, texts)),
    rightTitle: texts('round.answer'),
    right: labelled(answerFacts(section, texts)),
  };
};
