import { activitiesOfArea, excludeEachOther } from './activity-rules.ts';
import type { Catalogue } from './catalogue.ts';
import type { ClaimDetails } from './details.ts';
import { businessApplicationsRevenueAssociation } from './requirements/business-applications-revenue-association.ts';
import { businessApplicationsUsageAndPresales } from './requirements/business-applications-usage-and-presales.ts';
import { microsoft365Usage } from './requirements/microsoft-365-usage.ts';
import {
  type DecidingDetails,
  type FieldId,
  type KindRequirements,
  requirementOf,
} from './requirements/requirement.ts';
import { productsWithSeveral } from './several-subscriptions.ts';

/** Claims that ask for the same things are of one kind: presales and usage of Business Applications share theirs. */
export const claimKinds = ['microsoft-365-usage', 'business-applications', 'revenue-association'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Undefined while area or activities are unanswered, or don't fit each other. */
export const kindOf = (details: DecidingDetails): ClaimKind | undefined => {
  const { solutionArea, activities } = details;
  if (solutionArea === undefined || activities === undefined || activities.length === 0) return undefined;
  const allowed = activitiesOfArea[solutionArea];
  if (!activities.every((activity) => allowed.includes(activity)) || excludeEachOther(activities)) return undefined;
  if (solutionArea === 'microsoft-365') return 'microsoft-365-usage';
  return activities.includes('revenue-association') ? 'revenue-association' : 'business-applications';
};

export const requirementsOfKind: Readonly<Record<ClaimKind, KindRequirements>> = {
  'microsoft-365-usage': microsoft365Usage,
  'business-applications': businessApplicationsUsageAndPresales,
  'revenue-association': businessApplicationsRevenueAssociation,
};

/** Every field of the form, in the order of docs/claims.md#fields. */
export const fieldIds = Object.keys(microsoft365Usage) as readonly FieldId[];

/** Per-product answers are missing product by product, under the id of their input. */
const missingSubscriptions = (details: Partial<ClaimDetails>, catalogue: Catalogue): readonly string[] =>
  productsWithSeveral(details, catalogue)
    .filter((id) => (details.subscriptionIds?.[id] ?? []).length === 0)
    .map((id) => `subscriptionIds.${id}`);

const isAnswered = (field: FieldId, details: Partial<ClaimDetails>, catalogue: Catalogue): boolean => {
  switch (field) {
    case 'customerTenantId':
      // Typed but never looked up is not answered: the look-up's word belongs to the answer.
      return details.customerTenantId !== undefined && details.tenantVerification !== undefined;
    case 'activities':
      return kindOf(details) !== undefined;
    case 'products':
      // A product may have left the catalogue since the draft was written.
      return (
        details.products !== undefined &&
        details.products.length > 0 &&
        details.products.every((id) => catalogue.find(id)?.area === details.solutionArea)
      );
    default:
      return details[field] !== undefined && details[field] !== '';
  }
};

/**
 * Input ids of what the claim still lacks to be submitted, in the order of docs/claims.md#fields; PoE files aside.
 * While its kind is unknown: what every kind needs.
 */
export const missingFields = (details: Partial<ClaimDetails>, catalogue: Catalogue): readonly string[] => {
  const requirements = requirementsOfKind[kindOf(details) ?? 'microsoft-365-usage'];
  return fieldIds
    .filter((field) => requirementOf(requirements, field, details, catalogue) === 'required')
    .flatMap((field) => {
      if (field === 'subscriptionIds') return missingSubscriptions(details, catalogue);
      return isAnswered(field, details, catalogue) ? [] : [field];
    });
};

export const isComplete = (details: Partial<ClaimDetails>, catalogue: Catalogue): details is ClaimDetails =>
  missingFields(details, catalogue).length === 0;
