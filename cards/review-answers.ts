import type { Catalogue } from '../claims/catalogue.ts';
import type { Draft } from '../claims/claim.ts';
import { informationReasons } from '../claims/details.ts';
import type { FieldProblem } from '../claims/fields.ts';
import { type FieldSpec, fieldsOf } from '../claims/form.ts';
import type { StepId } from '../claims/steps.ts';
import { answerText } from './answer-text.ts';
import { factLine } from './components/facts.ts';
import { problemLine } from './components/text-lines.ts';
import { fieldLabel } from './field-label.ts';
import { type Texts, textsOf } from './languages/texts.ts';
import { problemText } from './problem-text.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import { shorten } from './shorten.ts';

type Answers = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly problems: readonly FieldProblem[];
  /** Input ids of what is not answered. */
  readonly missing: readonly string[];
};

/** Characters of an answer. */
export type AnswerLengths = { readonly typed: number; readonly perProduct: number };

const selfCheck = ({ details }: Draft, texts: Texts): string => {
  const unticked = informationReasons.filter((reason) => !details.poeSelfCheck?.includes(reason));
  if (unticked.length === 0) return texts('review.self-check.all');
  const points = unticked.map((reason) => texts(`choice.poeSelfCheck.${reason}`)).join('; ');
  return texts('review.self-check.unticked', { points });
};

const isWrong = ({ id }: FieldSpec, { problems, missing }: Answers): boolean =>
  missing.includes(id) || problems.some(({ field }) => field === id);

const problemsAt = ({ id }: FieldSpec, { problems }: Answers, label: string, texts: Texts): readonly Part[] =>
  problems
    .filter(({ field, problem }) => field === id && problem !== 'required')
    .map((problem) => problemLine(problemText(problem, label, texts)));

const answerLine = (spec: FieldSpec, answers: Answers, characters: number, texts: Texts): readonly Part[] => {
  const { claim, catalogue, reader } = answers;
  const label = fieldLabel(spec.id, texts, catalogue);
  if (spec.id === 'poeSelfCheck') return [factLine({ label, value: selfCheck(claim, texts) })];
  const answer = answerText(spec.id, claim.details, texts, catalogue, reader);
  const wrong = isWrong(spec, answers);
  if (answer === null && !wrong && !spec.required) return [];
  const value = answer === null ? texts('fact.unanswered') : shorten(answer, characters);
  return [factLine({ label, value, wrong }), ...problemsAt(spec, answers, label, texts)];
};

/** What is asked of one product, in one line: there may be twenty products. */
const productLine = (
  specs: readonly FieldSpec[],
  answers: Answers,
  characters: number,
  texts: Texts,
): readonly Part[] => {
  const { claim, catalogue, reader } = answers;
  const values = specs.flatMap((spec) => {
    const answer = answerText(spec.id, claim.details, texts, catalogue, reader);
    if (answer !== null) return [shorten(answer, characters)];
    return spec.required ? [texts('fact.unanswered')] : [];
  });
  if (values.length === 0) return [];
  const label = specs[0]?.product?.name ?? '';
  const wrong = specs.some((spec) => isWrong(spec, answers));
  return [
    factLine({ label, value: values.join(' · '), wrong }),
    ...specs.flatMap((spec) => problemsAt(spec, answers, label, texts)),
  ];
};

/** A step's answers in words; what is missing or wrong is marked. */
export const reviewAnswers = (
  answers: Answers,
  step: StepId,
  { typed, perProduct }: AnswerLengths,
): readonly Part[] => {
  const texts = textsOf(answers.reader.language);
  const specs = fieldsOf(step, answers.claim.details, answers.catalogue);
  const products = new Set(specs.flatMap(({ product }) => (product ? [product.id] : [])));
  return [
    ...specs.filter(({ product }) => !product).flatMap((spec) => answerLine(spec, answers, typed, texts)),
    ...[...products].flatMap((id) =>
      productLine(
        specs.filter(({ product }) => product?.id === id),
        answers,
        perProduct,
        texts,
      ),
    ),
  ];
};
