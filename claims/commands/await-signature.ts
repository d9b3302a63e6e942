import { parseSignatureUntil } from '../fields/signature-until.ts';
import { isComplaint } from '../fields.ts';
import { endOfDate } from '../subscription-end.ts';
import { partner } from '../who-may.ts';
import { rule } from './rule.ts';

/**
 * A signature may take weeks: until its day the draft is no forgotten one. Changed by another day, ended by none.
 * Source: docs/claims.md#waiting-for-a-signature.
 */
export const awaitSignature = rule({
  type: 'AwaitSignature',
  from: { editing: partner },
  decide: ({ signature }, { until }, { context: { now, calendar, policy } }) => {
    if (until === signature?.until) return { refused: 'nothing-due' };
    if (until === undefined) return [{ type: 'SignatureAwaited' }];
    const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
    const read = parseSignatureUntil(until, today, policy.signatureDays);
    if (isComplaint(read)) return { refused: 'fields-missing', fields: ['signatureUntil'] };
    const dueAt = endOfDate(read.value, calendar).toString();
    return [{ type: 'SignatureAwaited', signature: { until: read.value, dueAt } }];
  },
});
