import type { Catalogue } from '../claims/catalogue.ts';
import type { ClaimDetails } from '../claims/details.ts';
import type { Loss } from '../claims/loss.ts';
import type { Texts } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { isoDateText } from './when.ts';

export const productNames = (ids: readonly string[], catalogue: Catalogue): string =>
  ids.map((id) => catalogue.find(id)?.name ?? id).join(', ');

/** Products by name, those of which only some subscriptions are meant with their IDs. */
export const subscribedProducts = (
  products: readonly string[],
  subscriptions: Readonly<Record<string, readonly string[]>>,
  catalogue: Catalogue,
): string =>
  products
    .map((id) => productNames([id], catalogue) + (subscriptions[id] ? ` (${subscriptions[id].join(', ')})` : ''))
    .join(', ');

export const lossText = ({ products, subscriptions = {} }: Loss, catalogue: Catalogue): string =>
  subscribedProducts([...products, ...Object.keys(subscriptions)], subscriptions, catalogue);

const fromTable: {
  readonly [F in keyof ClaimDetails]?: (
    value: NonNullable<ClaimDetails[F]>,
    texts: Texts,
    catalogue: Catalogue,
  ) => string;
} = {
  solutionArea: (area, texts) => texts(`choice.solutionArea.${area}`),
  activities: (activities, texts) => activities.map((activity) => texts(`activity.${activity}`)).join(', '),
  purchaseChannel: (channel, texts) => texts(`choice.purchaseChannel.${channel}`),
  products: (ids, _texts, catalogue) => productNames(ids, catalogue),
  hasSeveralSubscriptions: (several, texts, catalogue) =>
    typeof several === 'boolean'
      ? texts(several ? 'choice.yes' : 'choice.no')
      : productNames(several, catalogue) || texts('choice.hasSeveralSubscriptions.none'),
  reassociation: (yes, texts) => texts(yes ? 'choice.yes' : 'choice.no'),
};

const answer = <F extends keyof ClaimDetails>(
  field: F,
  details: Partial<ClaimDetails>,
  texts: Texts,
  catalogue: Catalogue,
): string | null => {
  const value = details[field];
  if (value === undefined) return null;
  const inWords = fromTable[field];
  return inWords ? inWords(value, texts, catalogue) : `${value}`;
};

/** An answer in words, for people to read; null when there is none. Holds what was typed, so it belongs in a TextRun. */
export const answerText = (
  inputId: string,
  details: Partial<ClaimDetails>,
  texts: Texts,
  catalogue: Catalogue,
  reader: Reader,
): string | null => {
  const [head = '', productId] = inputId.split('.');
  if (productId !== undefined) {
    const date = details.subscriptionEndDates?.[productId];
    if (head === 'subscriptionEndDate') return date === undefined ? null : isoDateText(date, reader);
    if (head === 'evidencePlace') return details.evidencePlaces?.[productId] ?? null;
    return details.subscriptionIds?.[productId]?.join(', ') ?? null;
  }
  return isDetail(head, details) ? answer(head, details, texts, catalogue) : null;
};

const isDetail = (id: string, details: Partial<ClaimDetails>): id is keyof ClaimDetails & string =>
  Object.hasOwn(details, id);
