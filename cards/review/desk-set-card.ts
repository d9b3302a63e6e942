import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button, buttonRow } from '../shared/button-view.ts';
import { plainCard } from '../shared/plain-card.ts';

/** Says that submitted claims come to this conversation from now on. */
export const deskSetCard = ({ reader }: { readonly reader: Reader }): Card => {
  const texts = textsOf(reader.language);
  const title = texts('desk-set.title');
  const queue = button('review.queue', {}, texts('button.queue'), { sendsInputs: false, style: 'positive' });
  const actions = buttonRow({ buttons: [queue] });
  return plainCard({ reader, speak: title, title, paragraphs: [texts('desk-set.text')], actions });
};
