import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { heading } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { type Message, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { startButtons } from './start-buttons.ts';

type MessageCard = { readonly reader: Reader; readonly note: CardNote; readonly title?: Message };

/** One line that is about no claim, or about one that may not be seen. */
export const messageCard = ({ reader, note, title }: MessageCard): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('message.title'),
    note,
    body: [...(title ? [heading(texts(title.key, title.values))] : []), startButtons(texts)],
  });
};
