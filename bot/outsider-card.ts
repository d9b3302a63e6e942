import type { Card } from '../cards/card.ts';
import type { Reader } from '../cards/reader.ts';
import { messageCard } from '../cards/shared/message-card.ts';

/** For people of tenants that this deployment does not serve. */
export const outsiderCard = (reader: Reader): Card =>
  messageCard({ reader, note: { tone: 'warning', message: { key: 'note.other-tenant' } } });
