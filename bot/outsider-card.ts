import type { Card } from '../cards/card.ts';
import type { Reader } from '../cards/reader.ts';
import { messageCard } from '../cards/shared/message-card.ts';

/** Why somebody is turned away: this deployment does not serve their tenant, or nothing says who they are. */
export type OutsiderReason = 'other-tenant' | 'no-identity';

/** For people whom this deployment can't serve. */
export const outsiderCard = (reader: Reader, why: OutsiderReason): Card =>
  messageCard({ reader, note: { tone: 'warning', message: { key: `note.${why}` } } });
