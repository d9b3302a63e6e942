import type { Draft, FormState } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { formVersion } from '../../claims/form.ts';
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
