import type { Catalogue } from '../../claims/catalogue.ts';
import type { Draft } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import { type FieldSpec, fieldsOf } from '../../claims/form.ts';
import type { StepId } from '../../claims/steps.ts';
import { answerText } from '../answer-text.ts';
import { fieldLabel } from '../field-label.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import { problemText } from '../problem-text.ts';
import type { Reader } from '../reader.ts';
import { type FactView, factView } from '../shared/fact-view.ts';
import { shorten } from '../shorten.ts';

type Answers = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly problems: readonly FieldProblem[];
  /** Input ids of what is not answered. */
  readonly missing: readonly string[];
};

/** Characters of an answer. */
export type AnswerLengths = {
  readonly typed: number;
  readonly perProduct: number;
  /** A fact a product, or one for them all with a line each. */
  readonly productsApart: boolean;
};

const isWrong = ({ id }: FieldSpec, { problems, missing }: Answers): boolean =>
  missing.includes(id) || problems.some(({ field }) => field === id);

/** The answer and, on lines under it, what is wrong with it; that one is missing is said in its place. */
const withProblems = (value: string, { id }: FieldSpec, { problems }: Answers, label: string, texts: Texts): string =>
  [
    value,
    ...problems
      .filter(({ field, problem }) => field === id && problem !== 'required')
      .map((problem) => problemText(problem, label, texts)),
  ].join('\n');

const answerFact = (spec: FieldSpec, answers: Answers, characters: number, texts: Texts): readonly FactView[] => {
  const { claim, catalogue, reader } = answers;
  const label = fieldLabel(spec.id, texts, catalogue);
  const answer = answerText(spec.id, claim.details, texts, catalogue, reader);
  const wrong = isWrong(spec, answers);
  if (answer === null && !wrong && !spec.required) return [];
  const value = answer === null ? texts('fact.unanswered') : shorten(answer, characters);
  return [factView({ label, value: withProblems(value, spec, answers, label, texts), wrong })];
};

/** What is asked of one product, in one fact: there may be twenty products. */
const productFact = (
  specs: readonly FieldSpec[],
  answers: Answers,
  characters: number,
  texts: Texts,
): readonly FactView[] => {
  const { claim, catalogue, reader } = answers;
  const label = specs[0]?.product?.name ?? '';
  const values = specs.flatMap((spec) => {
    const answer = answerText(spec.id, claim.details, texts, catalogue, reader);
    if (answer === null && !spec.required) return [];
    const value = answer === null ? texts('fact.unanswered') : shorten(answer, characters);
    return [withProblems(value, spec, answers, label, texts)];
  });
  if (values.length === 0) return [];
  return [factView({ label, value: values.join(' · '), wrong: specs.some((spec) => isWrong(spec, answers)) })];
};

const inOneFact = (facts: readonly FactView[], step: StepId, texts: Texts): readonly FactView[] => {
  if (facts.length === 0) return [];
  const value = facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n');
  const wrong = facts.some(({ color }) => color === 'Attention');
  const label = texts(step === 'evidence' ? 'field.evidencePlaces.label' : 'field.subscriptionIds.label');
  return [factView({ label, value, wrong }, value.length)];
};

/** A step's answers in words, what is missing or wrong first. The self-check is no fact. */
export const factsOfStep = (
  answers: Answers,
  step: StepId,
  { typed, perProduct, productsApart }: AnswerLengths,
): readonly FactView[] => {
  const texts = textsOf(answers.reader.language);
  const specs = fieldsOf(step, answers.claim.details, answers.catalogue).filter(({ id }) => id !== 'poeSelfCheck');
  const products = [...new Set(specs.flatMap(({ product }) => (product ? [product.id] : [])))];
  const ofProducts = products.map((id) => {
    const ofProduct = specs.filter(({ product }) => product?.id === id);
    return productFact(ofProduct, answers, perProduct, texts);
  });
  const groups = [
    ...specs.filter(({ product }) => !product).map((spec) => answerFact(spec, answers, typed, texts)),
    ...(productsApart ? ofProducts : [inOneFact(ofProducts.flat(), step, texts)]),
  ];
  const isMarked = (facts: readonly FactView[]): boolean => facts.some(({ color }) => color === 'Attention');
  return [...groups.filter(isMarked), ...groups.filter((facts) => !isMarked(facts))].flat();
};
