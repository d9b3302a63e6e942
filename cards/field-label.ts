import type { Catalogue } from '../claims/catalogue.ts';
import { type SingleField, targetOf } from '../claims/fields.ts';
import type { FieldId } from '../claims/requirements/requirement.ts';
import type { MessageKey, Texts } from './languages/texts.ts';

/** The field that an input belongs to, `subscriptionEndDates` for `subscriptionEndDate.<productId>`; null for an id of no field. */
export const fieldOf = (inputId: string): FieldId | null => targetOf(inputId)?.field ?? null;

/** Inputs of the forms that ask for no field of a claim, or for one of a product that the same form asks for. */
const otherLabels: Readonly<Record<string, MessageKey>> = {
  reason: 'withdraw.reason',
  assignee: 'hand-over.assignee',
  subscriptionIds: 'field.subscriptionIds.label',
  subscriptionEndDate: 'field.subscriptionEndDates.label',
};

/** The name of an input's question, with its product where it is asked per product. */
export const fieldLabel = (inputId: string, texts: Texts, catalogue: Catalogue): string => {
  const target = targetOf(inputId);
  if (!target) {
    const key = otherLabels[inputId];
    return key ? texts(key) : inputId;
  }
  const label = texts(`field.${target.field satisfies SingleField | FieldId}.label`);
  if (!('productId' in target)) return label;
  const product = catalogue.find(target.productId)?.name ?? target.productId;
  return texts('field.of-product', { label, product });
};
