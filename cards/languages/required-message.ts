import type { EndReason, RejectionReason } from '../../claims/claim.ts';
import type { CoOpProgramme } from '../../claims/co-op.ts';
import type { Activity, InformationReason, PurchaseChannel, SolutionArea } from '../../claims/details.ts';
import type { ClaimFactType } from '../../claims/event.ts';
import type { FieldProblemCode } from '../../claims/fields.ts';
import type { NoticeSubject } from '../../claims/notices.ts';
import type { PoeProblem } from '../../claims/poe.ts';
import type { RefusalReason } from '../../claims/refusal.ts';
import type { FieldId } from '../../claims/requirements/requirement.ts';
import type { ShownStatus } from '../../claims/shown-status.ts';
import type { StepId } from '../../claims/steps.ts';

/** Fields that are chosen, not typed: these have no example to show. */
type ChosenField =
  | 'solutionArea'
  | 'activities'
  | 'products'
  | 'purchaseChannel'
  | 'hasSeveralSubscriptions'
  | 'reassociation'
  | 'poeSelfCheck'
  | 'subscriptionEndDates';

export type TypedField = Exclude<FieldId, ChosenField>;

/** Every text that the domain asks for: a code of claims/ without its text does not compile. */
export type RequiredMessage =
  | `status.${ShownStatus}`
  | `refusal.${RefusalReason}`
  | `problem.${FieldProblemCode}`
  | `poe-problem.${PoeProblem}`
  | `history.${Exclude<ClaimFactType, 'ReminderDue'>}`
  | `notice.${Exclude<NoticeSubject, 'ReminderDue'>}`
  | `rejection.${RejectionReason}`
  | `end.${EndReason}`
  | `reason.${InformationReason}`
  | `choice.poeSelfCheck.${InformationReason}`
  | `step.${StepId}.title`
  | `step.${StepId}.intro`
  | `field.${FieldId}.label`
  | `field.${TypedField}.hint`
  | `choice.solutionArea.${SolutionArea}`
  | `choice.activities.${Activity}`
  | `activity.${Activity}`
  | `choice.purchaseChannel.${PurchaseChannel | 'csp'}`
  | `co-op.${CoOpProgramme}`;
