import type { Card } from '../card.ts';
import type { CardTemplate } from './card-template.ts';
import type { CardView } from './card-view.ts';

/** Bytes of a card that Teams surely takes, less a little for its envelope. Source: docs/teams.md#cards. */
const maxBytes = 24_000;

/**
 * A card small enough to be sent, in the first of the sizes, largest first, that is; in the last one at worst. Expands the
 * template twice at most: most cards fit as they are, and where one does not, the smaller sizes are measured by their data.
 */
export const fitted = <S, V extends CardView>(
  sizes: readonly [S, ...S[]],
  viewOf: (size: S) => V,
  draw: CardTemplate<V>,
): Card => {
  const [largest, ...smaller] = sizes;
  const full = viewOf(largest);
  const card = draw(full);
  if (smaller.length === 0 || Buffer.byteLength(JSON.stringify(card)) <= maxBytes) return card;
  let view = full;
  for (const size of smaller) {
    view = viewOf(size);
    if (draw.bytes(view) <= maxBytes) break;
  }
  return draw(view);
};
