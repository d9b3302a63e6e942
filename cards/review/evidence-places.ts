import type { Catalogue } from '../../claims/catalogue.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import type { Texts } from '../languages/texts.ts';
import { type FactView, factView } from '../shared/fact-view.ts';

export type EvidencePlacesView = {
  readonly placesTitle: readonly string[];
  /** A product a row. */
  readonly places: readonly FactView[];
  readonly morePlaces: readonly string[];
};

/** Where the partner says that the evidence shows each product. `subscriptions`: products that are shown. */
export const evidencePlaces = (
  { products = [], evidencePlaces: said = {} }: Partial<ClaimDetails>,
  catalogue: Catalogue,
  { subscriptions: shown, characters }: { readonly subscriptions: number; readonly characters: number },
  texts: Texts,
): EvidencePlacesView => {
  const placed = products.flatMap((id) => {
    const place = said[id];
    return place === undefined ? [] : [{ label: catalogue.find(id)?.name ?? id, value: place }];
  });
  const left = placed.length - shown;
  return {
    placesTitle: placed.length === 0 ? [] : [texts('desk.fact.evidence-places')],
    places: placed.slice(0, shown).map((fact) => factView(fact, characters)),
    morePlaces: left > 0 ? [texts('desk.subscription.more', { count: left })] : [],
  };
};
