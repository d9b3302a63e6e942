import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button, buttonRow } from '../shared/button-view.ts';
import { plainCard } from '../shared/plain-card.ts';

type ChannelNote = {
  readonly reader: Reader;
  readonly note: CardNote;
  /** With a button that subscribes the channel. */
  readonly offersSubscription?: boolean;
};

/** One line in a channel. Nothing on it leads to a person's own claims, which a press would bring there for all to see. */
export const channelNoteCard = ({ reader, note, offersSubscription = false }: ChannelNote): Card => {
  const texts = textsOf(reader.language);
  const subscribe = button('channel.subscribe', {}, texts('button.subscribe'), { style: 'positive' });
  return plainCard({
    reader,
    speak: texts('message.title'),
    note,
    actions: offersSubscription ? buttonRow({ buttons: [subscribe] }) : [],
  });
};
