import type { ClaimDetails } from '../details.ts';
import { noneOfThem } from '../fields/choice-fields.ts';
import { fieldIds } from '../requirements.ts';

const asText = (value: string | boolean | readonly string[]): string =>
  Array.isArray(value) ? value.join(',') : `${value}`;

/** The answers as the card's inputs carry them, by input id: what prefills a step. The parsers give the same answers back. */
export const inputValues = (details: Partial<ClaimDetails>): Readonly<Record<string, string>> => {
  const values: Record<string, string> = {};
  for (const field of fieldIds) {
    if (field === 'subscriptionIds') {
      for (const [productId, ids] of Object.entries(details.subscriptionIds ?? {}))
        values[`subscriptionIds.${productId}`] = ids.join('\n');
    } else if (field === 'subscriptionEndDates') {
      for (const [productId, date] of Object.entries(details.subscriptionEndDates ?? {}))
        values[`subscriptionEndDate.${productId}`] = date;
    } else if (field === 'evidencePlaces') {
      for (const [productId, place] of Object.entries(details.evidencePlaces ?? {}))
        values[`evidencePlace.${productId}`] = place;
    } else if (field === 'hasSeveralSubscriptions') {
      const several = details.hasSeveralSubscriptions;
      if (several !== undefined) values[field] = asText(several) || noneOfThem;
    } else {
      const value = details[field];
      if (value !== undefined) values[field] = asText(value);
    }
  }
  return values;
};
