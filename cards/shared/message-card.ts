import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type Message, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { ButtonsView } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import template from './message-card.json' with { type: 'json' };
import { startButtons } from './start-buttons.ts';

type MessageCard = { readonly reader: Reader; readonly note: CardNote; readonly title?: Message };

type MessageView = CardView & {
  readonly title: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<MessageView>(template);

/** One line that is about no claim, or about one that may not be seen. */
export const messageCard = ({ reader, note, title }: MessageCard): Card => {
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, texts('message.title'), note),
    title: title ? [texts(title.key, title.values)] : [],
    actions: startButtons(texts),
  });
};
