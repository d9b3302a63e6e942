import type { Card } from './card.ts';
import { cardText } from './card-text.ts';

/** Bytes of a card that Teams surely takes, less a little for its envelope. Source: platform facts §3. */
const maxBytes = 24_000;

/** The card in the first of the sizes, largest first, in which it is small enough to be sent; the last size at worst. */
export const fitted = <S>(sizes: readonly [S, ...S[]], draw: (size: S) => Card): Card => {
  let card = draw(sizes[0]);
  for (const size of sizes.slice(1)) {
    if (Buffer.byteLength(cardText(card)) <= maxBytes) return card;
    card = draw(size);
  }
  return card;
};
