import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import template from './desk-set-card.json' with { type: 'json' };

type DeskSetView = CardView & {
  readonly title: readonly string[];
  readonly paragraphs: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<DeskSetView>(template);

/** Says that submitted claims come to this conversation from now on. */
export const deskSetCard = ({ reader }: { readonly reader: Reader }): Card => {
  const texts = textsOf(reader.language);
  const queue = button('review.queue', {}, texts('button.queue'), { sendsInputs: false, style: 'positive' });
  return draw({
    ...cardView(reader, texts('desk-set.title')),
    title: [texts('desk-set.title')],
    paragraphs: [texts('desk-set.text')],
    actions: buttonRow({ buttons: [queue] }),
  });
};
