import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { plainCard } from './plain-card.ts';

/** In a channel or group chat: where files work. */
export const groupHintCard = ({ reader }: { readonly reader: Reader }): Card => {
  const texts = textsOf(reader.language);
  const title = texts('group.title');
  return plainCard({ reader, speak: title, title, paragraphs: [texts('group.text')] });
};
