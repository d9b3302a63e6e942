import type { Card } from '../card.ts';
import { cardText } from '../card-text.ts';

/** Bytes of a card that Teams surely takes, less a little for its envelope. Source: platform facts §3. */
const maxBytes = 24_000;

const bytesOf = (text: string): number => Buffer.byteLength(text);

/**
 * A card small enough to be sent, in the first of the sizes, largest first, that is; in the last one at worst. Expands the
 * template twice at most: what a card is too large by, the view data must be smaller by, as each of its texts stands in the
 * card at least once.
 */
export const fitted = <S, V extends object>(
  sizes: readonly [S, ...S[]],
  viewOf: (size: S) => V,
  draw: (view: V) => Card,
): Card => {
  const [largest, ...smaller] = sizes;
  const full = viewOf(largest);
  const card = draw(full);
  const excess = bytesOf(cardText(card)) - maxBytes;
  if (excess <= 0 || smaller.length === 0) return card;
  const allowed = bytesOf(JSON.stringify(full)) - excess;
  let view = full;
  for (const size of smaller) {
    view = viewOf(size);
    if (bytesOf(JSON.stringify(view)) <= allowed) break;
  }
  return draw(view);
};
