import type { CoOpProgramme } from '../claims/co-op.ts';
import type { Card } from './card.ts';
import { heading, paragraph } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { startButtons } from './start-buttons.ts';

type CoOp = { readonly reader: Reader; readonly programme: CoOpProgramme };

/** Where a wish belongs that CPOR does not cover. Source: domain rules §1. */
export const coOpCard = ({ reader, programme }: CoOp): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('co-op.title'),
    body: [
      heading(texts('co-op.title')),
      paragraph(texts(`co-op.${programme}`)),
      paragraph(texts('co-op.where')),
      startButtons(texts),
    ],
  });
};
