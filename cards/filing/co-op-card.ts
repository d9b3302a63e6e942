import type { CoOpProgramme } from '../../claims/co-op.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { ButtonsView } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { startButtons } from '../shared/start-buttons.ts';
import template from './co-op-card.json' with { type: 'json' };

type CoOp = { readonly reader: Reader; readonly programme: CoOpProgramme };

type CoOpView = CardView & {
  readonly title: readonly string[];
  readonly paragraphs: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<CoOpView>(template);

/** Where a wish belongs that CPOR does not cover. Source: domain rules §1. */
export const coOpCard = ({ reader, programme }: CoOp): Card => {
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, texts('co-op.title')),
    title: [texts('co-op.title')],
    paragraphs: [texts(`co-op.${programme}`), texts('co-op.where')],
    actions: startButtons(texts),
  });
};
