import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type Message, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { plainCard } from './plain-card.ts';
import { startButtons } from './start-buttons.ts';

type MessageCard = { readonly reader: Reader; readonly note: CardNote; readonly title?: Message };

/** One line that is about no claim, or about one that may not be seen. */
export const messageCard = ({ reader, note, title }: MessageCard): Card => {
  const texts = textsOf(reader.language);
  return plainCard({
    reader,
    speak: texts('message.title'),
    note,
    title: title && texts(title.key, title.values),
    actions: startButtons(texts),
  });
};
