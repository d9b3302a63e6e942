import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import template from './channel-note-card.json' with { type: 'json' };

type ChannelNote = {
  readonly reader: Reader;
  readonly note: CardNote;
  /** With a button that subscribes the channel. */
  readonly offersSubscription?: boolean;
};

type ChannelNoteView = CardView & { readonly actions: readonly ButtonsView[] };

const draw = cardTemplate<ChannelNoteView>(template);

/** One line in a channel. Nothing on it leads to a person's own claims, which a press would bring there for all to see. */
export const channelNoteCard = ({ reader, note, offersSubscription = false }: ChannelNote): Card => {
  const texts = textsOf(reader.language);
  const subscribe = button('channel.subscribe', {}, texts('button.subscribe'), { style: 'positive' });
  return draw({
    ...cardView(reader, texts('message.title'), note),
    actions: offersSubscription ? buttonRow({ buttons: [subscribe] }) : [],
  });
};
