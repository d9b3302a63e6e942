import type { Draft, FormState } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { acceptStep, formVersion } from '../../claims/form.ts';
import type { StepId } from '../../claims/steps.ts';
import { causeOf } from '../cause-of.ts';
import type { DeskResult } from '../desk.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

/** Commits the answers of a step and where the form goes from there. */
export const saveStep = (
  draft: Draft,
  details: Partial<ClaimDetails>,
  form: Omit<FormState, 'version'>,
  turn: Turn,
  services: Services,
): Promise<DeskResult> =>
  services.desk.run({
    claimId: draft.id,
    command: { type: 'SaveStep', details, form: { ...form, version: formVersion } },
    actor: turn.actor,
    version: draft.version,
    ...causeOf(turn),
  });

/** Keeps what is typed on a step, right or not yet; the form stays there. */
export const saveTyped = (
  draft: Draft,
  step: StepId,
  inputs: Readonly<Record<string, string>>,
  turn: Turn,
  services: Services,
): Promise<DeskResult> => {
  const accepted = acceptStep(step, draft.details, inputs, services.catalogue);
  const form = { ...draft.form, step, unaccepted: { ...draft.form.unaccepted, ...accepted.unaccepted } };
  return saveStep(draft, accepted.details, form, turn, services);
};
