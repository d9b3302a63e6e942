import { helpCard } from '../../cards/shared/help-card.ts';
import { readers } from '../cards/every-reader.ts';
import type { RecordedCard } from '../gallery/record-cards.ts';
import { expansionOf } from './expansions.ts';

/** The help in each language, as `npm run cards` records it. */
export const helpCards = (): readonly RecordedCard[] =>
  readers.map((reader) => {
    const card = helpCard({ reader, isReviewer: true });
    return { room: 'shared', kind: 'help-card', test: '<i>the help</i>', card, expansion: expansionOf(card) };
  });
