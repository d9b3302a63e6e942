import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim, Draft } from '../claims/claim.ts';
import type { ClaimDetails } from '../claims/details.ts';
import type { ClaimEvent } from '../claims/event.ts';
import { fieldsOf, formVersion, stepsOf } from '../claims/form.ts';
import { missingFields } from '../claims/requirements.ts';
import type { StepId } from '../claims/steps.ts';

/** Where a draft stands: a draft of another version of the form starts over, its answers kept. */
export const stepOf = (draft: Draft): StepId => {
  const { version, step } = draft.form;
  if (version !== formVersion) return 'programme';
  return stepsOf(draft.details).includes(step) ? step : 'review';
};

export const stepBefore = (step: StepId, details: Partial<ClaimDetails>): StepId => {
  const steps = stepsOf(details);
  return steps[Math.max(0, steps.indexOf(step) - 1)] ?? 'programme';
};

/**
 * The step after this one; from the review page's edits, the first that still lacks an answer, else the review page; once what
 * is known of the customer was taken over, the next that lacks one, evidence at the latest.
 */
export const stepAfter = (
  step: StepId,
  details: Partial<ClaimDetails>,
  { returnToReview, knownTaken }: Pick<Draft['form'], 'returnToReview' | 'knownTaken'>,
  catalogue: Catalogue,
): StepId => {
  const steps = stepsOf(details);
  const after = steps.slice(steps.indexOf(step) + 1);
  const missing = new Set(missingFields(details, catalogue));
  const lacks = (candidate: StepId): boolean =>
    fieldsOf(candidate, details, catalogue).some(({ id }) => missing.has(id));
  if (returnToReview) return steps.find((candidate) => candidate !== step && lacks(candidate)) ?? 'review';
  if (!knownTaken) return after[0] ?? 'review';
  return after.find((candidate) => candidate === 'evidence' || lacks(candidate)) ?? 'review';
};

/** Number of the step that an event saved, from 1: the one before that to which the form went on; closing stays where it is. */
export const savedStep = ({ form, details }: Extract<ClaimEvent, { type: 'StepSaved' }>, claim: Claim): number => {
  const steps = stepsOf({ ...claim.details, ...details });
  return Math.max(1, steps.indexOf(form.step));
};
