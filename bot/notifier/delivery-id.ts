import type { Notice } from '../../claims/notices.ts';
import type { Delivery } from './delivery.ts';

/** `<notice id>@<conversation>`: under it stands what became of one message. A root and a reply may go to the same place. */
export const deliveryId = ({ id }: Notice, { reference, under }: Delivery): string =>
  `${id}@${reference.key}${under ? '#reply' : ''}`;
