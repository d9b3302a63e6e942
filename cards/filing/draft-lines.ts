import type { Draft } from '../../claims/claim.ts';
import { stepsOf } from '../../claims/form.ts';
import type { StepId } from '../../claims/steps.ts';
import type { Texts } from '../languages/texts.ts';

/** `3 of 7 · Customer` */
export const progressLine = (step: StepId, { details }: Draft, texts: Texts): string => {
  const steps = stepsOf(details);
  return texts('progress', {
    number: steps.indexOf(step) + 1,
    count: steps.length,
    step: texts(`step.${step}.title`),
  });
};

/** What the look-up said of the tenant ID. Holds what was typed. */
export const tenantLines = ({ details }: Draft, texts: Texts): readonly string[] => {
  const { tenantVerification, customerDomain: domain = '' } = details;
  return tenantVerification ? [texts(`tenant.${tenantVerification}`, { domain })] : [];
};
