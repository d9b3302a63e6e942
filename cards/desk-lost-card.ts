import type { Card } from './card.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { heading, paragraph } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

type DeskLost = {
  readonly reader: Reader;
  /** No desk was ever named, or the one named does not take messages any more. */
  readonly why: 'no-desk' | 'desk-lost';
};

/** Tells a reviewer why claims come to the personal chat, and how a desk is set. */
export const deskLostCard = ({ reader, why }: DeskLost): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('desk-lost.title'),
    body: [
      heading(texts('desk-lost.title')),
      paragraph(texts(`review.note.${why}`)),
      buttonRow(actionButton('review.queue', {}, texts('button.queue'), { sendsInputs: false })),
    ],
  });
};
