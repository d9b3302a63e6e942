import type { ClaimDetails } from './details.ts';
import { kindOf } from './requirements.ts';
import { type StepId, stepIds } from './steps.ts';

export { acceptStep, keptAnswer, type StepOutcome } from './form/accept-step.ts';
export { dropUnasked } from './form/drop-unasked.ts';
export { type FieldChoice, type FieldKind, type FieldSpec, fieldsOf } from './form/field-specs.ts';
export { inputValues } from './form/input-values.ts';
export { problemsOf, stepOfInput } from './form/problems-of.ts';

/** Version of the form's shape, kept with a draft: raise it when a step or an input changes its meaning. */
export const formVersion = 1;

/** The steps of this claim, in order: `revenue` for revenue association alone. */
export const stepsOf = (details: Partial<ClaimDetails>): readonly StepId[] =>
  stepIds.filter((step) => step !== 'revenue' || kindOf(details) === 'revenue-association');
