import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import template from './group-hint-card.json' with { type: 'json' };

type GroupHintView = CardView & { readonly title: readonly string[]; readonly paragraphs: readonly string[] };

const draw = cardTemplate<GroupHintView>(template);

/** In a channel or group chat: where files work. */
export const groupHintCard = ({ reader }: { readonly reader: Reader }): Card => {
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, texts('group.title')),
    title: [texts('group.title')],
    paragraphs: [texts('group.text')],
  });
};
