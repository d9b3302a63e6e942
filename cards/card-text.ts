import type { Card } from './card.ts';

const texts = new WeakMap<Card, string>();

/** A card as JSON, made once: whoever measures a card often sends it too. Cards are not changed once they are drawn. */
export const cardText = (card: Card): string => {
  const known = texts.get(card);
  if (known !== undefined) return known;
  const text = JSON.stringify(card);
  texts.set(card, text);
  return text;
};
