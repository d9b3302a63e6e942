import { activitiesOfArea } from '../activity-rules.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ClaimDetails } from '../details.ts';
import { type FieldId, requirementOf } from '../requirements/requirement.ts';
import { fieldIds, kindOf, requirementsOfKind } from '../requirements.ts';

/** Details on their way to being changed. */
type Editable = { -readonly [K in keyof ClaimDetails]?: ClaimDetails[K] };

const onlyOf = <T>(entries: Readonly<Record<string, T>>, products: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(entries).filter(([productId]) => products.includes(productId)));

/** While the activities are open, a Business Applications claim may still become either kind: keep what the larger one asks. */
const kindForNow = (details: Partial<ClaimDetails>) =>
  kindOf(details) ?? (details.solutionArea === 'microsoft-365' ? 'microsoft-365-usage' : 'revenue-association');

/** A condition on the products can't be told while there are none; then the answer waits. */
const mustGo = (field: FieldId, details: Partial<ClaimDetails>, catalogue: Catalogue): boolean => {
  const requirements = requirementsOfKind[kindForNow(details)];
  if (typeof requirements[field] === 'function' && details.products === undefined) return false;
  return requirementOf(requirements, field, details, catalogue) === 'not-asked';
};

/**
 * The details without what other answers have made meaningless: activities and products of another area, fields that the
 * kind of claim does not ask for, subscriptions of products no longer claimed. Nothing goes while the area is unanswered.
 */
export const dropUnasked = (details: Partial<ClaimDetails>, catalogue: Catalogue): Partial<ClaimDetails> => {
  const { solutionArea } = details;
  if (solutionArea === undefined) return details;
  const kept: Editable = { ...details };
  const allowed = activitiesOfArea[solutionArea];
  kept.activities = (details.activities ?? []).filter((activity) => allowed.includes(activity));
  if (kept.activities.length === 0) delete kept.activities;
  kept.products = (details.products ?? []).filter((id) => catalogue.find(id)?.area === solutionArea);
  if (kept.products.length === 0) delete kept.products;
  for (const field of fieldIds) if (mustGo(field, kept, catalogue)) delete kept[field];
  if (kept.products === undefined) return kept;
  for (const field of ['subscriptionIds', 'subscriptionEndDates'] as const) {
    if (kept[field] === undefined) continue;
    const entries = onlyOf<readonly string[] | string>(kept[field], kept.products);
    if (Object.keys(entries).length === 0) delete kept[field];
    else Object.assign(kept, { [field]: entries });
  }
  return kept;
};

/** The details without one answer. */
export const withoutAnswer = (
  details: Partial<ClaimDetails>,
  field: FieldId | 'tenantVerification',
): Partial<ClaimDetails> => {
  if (!Object.hasOwn(details, field)) return details;
  const kept: Editable = { ...details };
  delete kept[field];
  return kept;
};
