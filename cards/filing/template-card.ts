import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type RowView, rowView } from '../shared/row-view.ts';
import { startButtons } from '../shared/start-buttons.ts';
import { shorten } from '../shorten.ts';
import template from './template-card.json' with { type: 'json' };

type TemplateCard = {
  readonly reader: Reader;
  readonly links: readonly { readonly claimId: string; readonly claimName: string; readonly url: string }[];
};

type TemplateView = CardView & {
  readonly title: readonly string[];
  readonly paragraphs: readonly string[];
  readonly rows: readonly RowView[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<TemplateView>(template);

const shownLinks = 10;

/** Links to the PoE template, one a claim. */
export const templateCard = ({ reader, links }: TemplateCard): Card => {
  const texts = textsOf(reader.language);
  const none = links.length === 0;
  return draw({
    ...cardView(reader, texts('template.title')),
    title: [texts('template.title')],
    paragraphs: [none ? texts('template.none', { command: texts('command.new-claim') }) : texts('template.intro')],
    rows: links.slice(0, shownLinks).map(({ claimId, claimName, url }) => {
      const name = shorten(claimName === '' ? texts('fact.unnamed') : claimName, 100);
      return rowView(name, claimId, buttonRow({ links: [{ title: texts('button.template'), url }] }));
    }),
    actions: none ? startButtons(texts) : [],
  });
};
