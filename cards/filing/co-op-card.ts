import type { CoOpProgramme } from '../../claims/co-op.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { plainCard } from '../shared/plain-card.ts';
import { startButtons } from '../shared/start-buttons.ts';

type CoOp = { readonly reader: Reader; readonly programme: CoOpProgramme };

/** Where a wish belongs that CPOR does not cover. Source: docs/claims.md#other-programmes. */
export const coOpCard = ({ reader, programme }: CoOp): Card => {
  const texts = textsOf(reader.language);
  const title = texts('co-op.title');
  const paragraphs = [texts(`co-op.${programme}`), texts('co-op.where')];
  return plainCard({ reader, speak: title, title, paragraphs, actions: startButtons(texts) });
};
