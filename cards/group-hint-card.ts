import type { Card } from './card.ts';
import { heading, paragraph } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

/** In a channel or group chat: where files work. */
export const groupHintCard = ({ reader }: { readonly reader: Reader }): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('group.title'),
    body: [heading(texts('group.title')), paragraph(texts('group.text'))],
  });
};
