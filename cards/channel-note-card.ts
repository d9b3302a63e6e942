import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

type ChannelNote = {
  readonly reader: Reader;
  readonly note: CardNote;
  /** With a button that subscribes the channel. */
  readonly offersSubscription?: boolean;
};

/** One line in a channel. Nothing on it leads to a person's own claims, which a press would bring there for all to see. */
export const channelNoteCard = ({ reader, note, offersSubscription = false }: ChannelNote): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('message.title'),
    note,
    body: offersSubscription ? [buttonRow(actionButton('channel.subscribe', {}, texts('button.subscribe')))] : [],
  });
};
