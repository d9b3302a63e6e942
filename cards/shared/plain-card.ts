import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import type { Reader } from '../reader.ts';
import type { ButtonsView } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import template from './plain-card.json' with { type: 'json' };

type Plain = {
  readonly reader: Reader;
  readonly speak: string;
  readonly note?: CardNote | undefined;
  readonly title?: string | undefined;
  readonly paragraphs?: readonly string[];
  /** Under the paragraphs: lines that hold what a person typed. */
  readonly written?: readonly string[];
  readonly actions?: readonly ButtonsView[];
};

type PlainView = CardView & {
  readonly title: readonly string[];
  readonly paragraphs: readonly string[];
  readonly written: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<PlainView>(template);

/** A title, paragraphs of ours, lines as written, and buttons. */
export const plainCard = (plain: Plain): Card => {
  const { reader, speak, note, title, paragraphs = [], written = [], actions = [] } = plain;
  return draw({
    ...cardView(reader, speak, note),
    title: title === undefined ? [] : [title],
    paragraphs,
    written,
    actions,
  });
};
