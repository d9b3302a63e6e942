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
import template from './upload-links-card.json' with { type: 'json' };

type UploadLinks = {
  readonly reader: Reader;
  /** Claims that take files, with their upload pages. */
  readonly claims: readonly { readonly id: string; readonly claimName: string; readonly uploadUrl: string }[];
  readonly note?: CardNote;
};

type UploadLinksView = CardView & {
  readonly title: readonly string[];
  readonly paragraphs: readonly string[];
  readonly claims: readonly RowView[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<UploadLinksView>(template);

/** The way for files that the chat does not pass on. */
export const uploadLinksCard = ({ reader, claims, note }: UploadLinks): Card => {
  const texts = textsOf(reader.language);
  const isNone = claims.length === 0;
  return draw({
    ...cardView(reader, texts('upload-links.title'), note),
    title: [texts('upload-links.title')],
    paragraphs: [texts('upload-links.text'), ...(isNone ? [texts('choose.none')] : [])],
    claims: claims.map(({ id, claimName, uploadUrl }) => {
      const links = [{ title: texts('button.add-files'), url: uploadUrl }];
      return rowView(id, shorten(claimName === '' ? texts('fact.unnamed') : claimName, 80), buttonRow({ links }));
    }),
    actions: isNone ? startButtons(texts) : [],
  });
};
