import type { Notice } from '../../../claims/notices.ts';
import type { Delivery } from '../delivery.ts';

/** A reminder whose fate nobody knows is sent again: missing a deadline costs more than reading a line twice. */
export const repeatable = ({ subject }: Notice): Pick<Delivery, 'repeatable'> =>
  subject === 'ReminderDue' ? { repeatable: true } : {};
