import type { Actor } from '../actor.ts';
import type { CommandOf } from '../command.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { ClaimDetails } from '../details.ts';
import { competingTo, ownDuplicateOf } from '../guards.ts';
import { kindOf } from '../requirements.ts';
import { endOfDate, subscriptionEnds } from '../subscription-end.ts';
import type { Outcome, Situation } from './rule.ts';

/**
 * Existing Dynamics 365 and Power BI associations stayed valid; no others did. Source: docs/claims.md#recorded-associations.
 */
export const mayPredateClaims = (productId: string, { catalogue }: Pick<DecisionContext, 'catalogue'>): boolean =>
  productId === 'power-bi' || catalogue.find(productId)?.needsTechnicalContact === true;

const needed = [
  'claimName',
  'customerDomain',
  'customerTenantId',
  'activities',
  'products',
] as const satisfies readonly (keyof ClaimDetails)[];

/** Input ids of what is missing or not fit for a recorded association. */
const missing = (details: Partial<ClaimDetails>, { at, context }: Omit<Situation, 'actor'>): readonly string[] => {
  const unanswered = needed.filter((field) => details[field] === undefined || details[field].length === 0);
  if (unanswered.length > 0) return unanswered;
  const [productId = '', ...others] = details.products ?? [];
  if (others.length > 0 || !mayPredateClaims(productId, context)) return ['products'];
  if (details.solutionArea !== 'business-applications' || kindOf(details) === undefined) return ['activities'];
  const date = details.subscriptionEndDates?.[productId];
  const isAhead =
    date !== undefined &&
    Temporal.Instant.compare(endOfDate(date, context.calendarOf(details.customerCountry)), at) > 0;
  return isAhead ? [] : [`subscriptionEndDate.${productId}`];
};

/**
 * Official at once: nobody reviews it, no customer is asked, and it takes nothing from anybody.
 * Source: docs/claims.md#recorded-associations.
 *
 * It may stand beside another firm's official claim on the same key. The source articles say of Dynamics 365 and Power BI
 * associations that were there before claims that they stay valid until the subscription expires, and name no exception:
 * recording makes none, it writes down one that Microsoft has, and which of the two Microsoft counts is not known here. So it
 * is not refused (docs/claims.md#competing-claims: another firm on the same key never is), nor does either take from the
 * other; both are flagged *competing*, the desk is told, and a reviewer may end the wrong one on the customer's word. What
 * becomes official after it takes from it as from any holder.
 */
export const recordAssociation = (
  { claimId, details, firmName }: CommandOf<'RecordAssociation'>,
  { actor, at, context }: Situation,
): Outcome => {
  if (actor.kind !== 'person' || !isAdmin(actor)) return { refused: 'only-incentives-admins' };
  const fields = missing(details, { at, context });
  if (fields.length > 0) return { refused: 'fields-missing', fields };
  const { tenantId } = actor.person;
  const asked = { id: claimId, tenantId };
  return (
    ownDuplicateOf(asked, context) ?? [
      {
        type: 'AssociationRecorded',
        claimId,
        owner: actor.person,
        details,
        competing: competingTo(tenantId, context).map((other) => other.claimId),
        ...(firmName && { firmName }),
        ...subscriptionEnds(details, at, context.calendarOf(details.customerCountry)),
      },
    ]
  );
};

const isAdmin = (actor: Actor): boolean => actor.kind === 'person' && actor.isIncentivesAdmin;
