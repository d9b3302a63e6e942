import type { Catalogue } from '../catalogue.ts';
import type { ClaimDetails } from '../details.ts';
import type { FieldProblem } from '../fields.ts';
import { missingFields } from '../requirements.ts';
import { type StepId, stepIds } from '../steps.ts';
import { acceptStep } from './accept-step.ts';
import { fieldsOf } from './field-specs.ts';
import { inputValues } from './input-values.ts';

/**
 * Everything that keeps the details from being submitted, by the rules and the catalogue of today: what is wrong and what is
 * missing, each field once. Empty exactly when they may be submitted (PoE files and the look-up's disagreement aside).
 */
export const problemsOf = (details: Partial<ClaimDetails>, catalogue: Catalogue): readonly FieldProblem[] => {
  const inputs = inputValues(details);
  const wrong = stepIds.flatMap((step) => acceptStep(step, details, inputs, catalogue).problems);
  const missing = missingFields(details, catalogue)
    .filter((id) => !wrong.some(({ field }) => field === id))
    .map((field): FieldProblem => ({ field, problem: 'required' }));
  return [...wrong, ...missing];
};

/** The step that asks for an input, for the way from a problem to where it is mended. */
export const stepOfInput = (
  inputId: string,
  details: Partial<ClaimDetails>,
  catalogue: Catalogue,
): StepId | undefined => {
  const asksFor = (step: StepId): boolean => fieldsOf(step, details, catalogue).some(({ id }) => id === inputId);
  return stepIds.find(asksFor);
};
