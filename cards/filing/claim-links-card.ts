import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type RowView, rowView } from '../shared/row-view.ts';
import { startButtons } from '../shared/start-buttons.ts';
import { shorten } from '../shorten.ts';
import template from './claim-links-card.json' with { type: 'json' };

/** A claim with a page or a file of its own. */
export type ClaimLink = { readonly claimId: string; readonly claimName: string; readonly url: string };

type ClaimLinks = {
  readonly reader: Reader;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Of every link. */
  readonly button: string;
  readonly links: readonly ClaimLink[];
  readonly note?: CardNote | undefined;
};

type ClaimLinksView = CardView & {
  readonly title: readonly string[];
  readonly paragraphs: readonly string[];
  readonly rows: readonly RowView[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<ClaimLinksView>(template);

const shownLinks = 10;

/** The same kind of link for several claims, one each; the way to a claim where there is none. */
export const claimLinksCard = ({ reader, title, paragraphs, button, links, note }: ClaimLinks): Card => {
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, title, note),
    title: [title],
    paragraphs,
    rows: links.slice(0, shownLinks).map(({ claimId, claimName, url }) => {
      const name = shorten(claimName === '' ? texts('fact.unnamed') : claimName, 100);
      return rowView(name, claimId, buttonRow({ links: [{ title: button, url }] }));
    }),
    actions: links.length === 0 ? startButtons(texts, 'positive') : [],
  });
};
