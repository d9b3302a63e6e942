import type { Card } from './card.ts';
import { asWritten, heading, paragraph } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

type ErrorCard = { readonly reader: Reader; readonly correlationId: string };

/** For what nobody expected: the number under which it is logged, and nothing of the error itself. */
export const errorCard = ({ reader, correlationId }: ErrorCard): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('error.title'),
    body: [heading(texts('error.title')), paragraph(texts('error.text')), asWritten(correlationId)],
  });
};
