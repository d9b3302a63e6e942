import type { Catalogue } from './catalogue.ts';
import type { ClaimDetails } from './details.ts';

type Answered = Pick<Partial<ClaimDetails>, 'products' | 'hasSeveralSubscriptions'>;

/** Of which the customer may be asked whether there are several subscriptions: the claim's Dynamics 365 products. */
export const dynamics365Products = ({ products = [] }: Answered, catalogue: Catalogue): readonly string[] =>
  products.filter((id) => catalogue.find(id)?.needsTechnicalContact);

/** Those of which the customer has several, so that their subscription IDs are needed. Source: docs/claims.md#fields. */
export const productsWithSeveral = (details: Answered, catalogue: Catalogue): readonly string[] => {
  const { hasSeveralSubscriptions: several = false } = details;
  return dynamics365Products(details, catalogue).filter((id) =>
    typeof several === 'boolean' ? several : several.includes(id),
  );
};
