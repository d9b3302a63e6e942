import type { Claim } from '../../claims/claim.ts';
import { type InformationReason, informationReasons } from '../../claims/details.ts';
import { commentCharacters, complainOf, type FieldProblem, tooLong } from '../../claims/fields.ts';

type Inputs = Readonly<Record<string, string>>;

/** A multi-select as a card sends it: one text, comma-separated. */
export const chosen = (inputs: Inputs, field: string): readonly string[] =>
  (inputs[field] ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** A comment written, or one used before and picked again. */
export const commentOf = (inputs: Inputs): string => inputs.comment?.trim() || inputs.earlierComment?.trim() || '';

/** Complains of a comment that is missing or too long. */
export const commentProblems = (comment: string): readonly FieldProblem[] => {
  if (comment === '') return [{ field: 'comment', problem: 'required' }];
  const complaint = tooLong(comment, commentCharacters);
  return complaint ? [{ field: 'comment', ...complaint }] : [];
};

const isReason = (value: string): value is InformationReason => informationReasons.some((reason) => reason === value);

/** What an information request says: at least one reason of the closed list, a comment, products of the claim. */
export const readRequest = (
  inputs: Inputs,
  claim: Claim,
):
  | {
      readonly reasons: readonly InformationReason[];
      readonly comment: string;
      readonly concernedProducts: readonly string[];
    }
  | readonly FieldProblem[] => {
  const reasons = chosen(inputs, 'reasons');
  const concernedProducts = chosen(inputs, 'concernedProducts');
  const comment = commentOf(inputs);
  const products = claim.details.products ?? [];
  const problems: FieldProblem[] = [...commentProblems(comment)];
  const unknownReason = reasons.find((reason) => !isReason(reason));
  if (reasons.length === 0) problems.push({ field: 'reasons', problem: 'required' });
  else if (unknownReason !== undefined)
    problems.push({ field: 'reasons', ...complainOf('unknown-choice', unknownReason) });
  const unknownProduct = concernedProducts.find((id) => !products.includes(id));
  if (unknownProduct !== undefined)
    problems.push({ field: 'concernedProducts', ...complainOf('unknown-choice', unknownProduct) });
  return problems.length > 0 ? problems : { reasons: reasons.filter(isReason), comment, concernedProducts };
};
