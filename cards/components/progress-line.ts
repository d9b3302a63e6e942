import type { ClaimDetails } from '../../claims/details.ts';
import { stepsOf } from '../../claims/form.ts';
import type { StepId } from '../../claims/steps.ts';
import type { Texts } from '../languages/texts.ts';
import type { Part } from '../render.ts';
import { quietLine } from './text-lines.ts';

/** `3 of 7 · Customer` */
export const progressLine = (step: StepId, details: Partial<ClaimDetails>, texts: Texts): Part => {
  const steps = stepsOf(details);
  return quietLine(
    texts('progress', {
      number: steps.indexOf(step) + 1,
      count: steps.length,
      step: texts(`step.${step}.title`),
    }),
  );
};
