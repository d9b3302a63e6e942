import { activitiesOfArea } from '../activity-rules.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ClaimDetails } from '../details.ts';
import { type FieldId, requirementOf } from '../requirements/requirement.ts';
import { fieldIds, kindOf, requirementsOfKind } from '../requirements.ts';

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

/** The details with those entries of a list that may stay; without the list when none may. */
const keepOf = <F extends 'activities' | 'products'>(
  details: Partial<ClaimDetails>,
  field: F,
  mayStay: (entry: ClaimDetails[F][number]) => boolean,
): Partial<ClaimDetails> => {
  const entries: readonly ClaimDetails[F][number][] = details[field] ?? [];
  const staying = entries.filter(mayStay);
  if (staying.length === 0) return withoutAnswer(details, field);
  return staying.length === entries.length ? details : { ...details, [field]: staying };
};

/**
 * The details without what other answers have made meaningless: activities and products of another area, fields that the
 * kind of claim does not ask for, subscriptions of products no longer claimed. Nothing goes while the area is unanswered.
 */
export const dropUnasked = (details: Partial<ClaimDetails>, catalogue: Catalogue): Partial<ClaimDetails> => {
  const { solutionArea } = details;
  if (solutionArea === undefined) return details;
  const allowed = activitiesOfArea[solutionArea];
  let kept = keepOf(details, 'activities', (activity) => allowed.includes(activity));
  kept = keepOf(kept, 'products', (id) => catalogue.find(id)?.area === solutionArea);
  for (const field of fieldIds)
    if (kept[field] !== undefined && mustGo(field, kept, catalogue)) kept = withoutAnswer(kept, field);
  const { products } = kept;
  if (products === undefined) return kept;
  const several = kept.hasSeveralSubscriptions;
  if (typeof several === 'object' && !several.every((id) => products.includes(id)))
    kept = { ...kept, hasSeveralSubscriptions: several.filter((id) => products.includes(id)) };
  for (const field of ['subscriptionIds', 'subscriptionEndDates', 'evidencePlaces'] as const) {
    const answers = kept[field];
    if (answers === undefined) continue;
    const entries = onlyOf<readonly string[] | string>(answers, products);
    kept = Object.keys(entries).length === 0 ? withoutAnswer(kept, field) : { ...kept, [field]: entries };
  }
  return kept;
};

/** The details without one answer. */
export const withoutAnswer = (
  details: Partial<ClaimDetails>,
  field: FieldId | 'tenantVerification',
): Partial<ClaimDetails> => {
  if (!Object.hasOwn(details, field)) return details;
  // Not by `delete`, which makes everything slow that is done with the object afterwards.
  const { [field]: _gone, ...kept } = details;
  return kept;
};
