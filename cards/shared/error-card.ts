import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import template from './error-card.json' with { type: 'json' };

type ErrorCard = { readonly reader: Reader; readonly correlationId: string };

type ErrorView = CardView & {
  readonly title: readonly string[];
  readonly paragraphs: readonly string[];
  readonly correlationId: readonly string[];
};

const draw = cardTemplate<ErrorView>(template);

/** For what nobody expected: the number under which it is logged, and nothing of the error itself. */
export const errorCard = ({ reader, correlationId }: ErrorCard): Card => {
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, texts('error.title')),
    title: [texts('error.title')],
    paragraphs: [texts('error.text')],
    correlationId: [correlationId],
  });
};
