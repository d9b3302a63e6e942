import type { Card } from './card.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { heading, paragraph } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

/** Says that submitted claims come to this conversation from now on. */
export const deskSetCard = ({ reader }: { readonly reader: Reader }): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('desk-set.title'),
    body: [
      heading(texts('desk-set.title')),
      paragraph(texts('desk-set.text')),
      buttonRow(actionButton('review.queue', {}, texts('button.queue'), { sendsInputs: false })),
    ],
  });
};
