import type { Claim, Timestamp } from './claim.ts';
import type { DecisionContext } from './decision-context.ts';
import { isDue } from './due-reminders.ts';
import { clockOf, type Reminder } from './reminder.ts';

/**
 * When the owner is told that the evidence gets old: in time before that of the submission, or of the newest file where that came
 * later, is too old to stand against another firm's. Source: docs/claims.md#age-of-the-poe.
 *
 * @param newest When the submission was made, or the newest file added.
 */
const reminderOf = (newest: Timestamp, { calendar, policy }: DecisionContext): Reminder => {
  const { timeZone } = calendar;
  const last = Temporal.Instant.from(newest)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ months: policy.evidenceMonths });
  const old = last.toZonedDateTime({ timeZone, plainTime: '23:59:59' }).toInstant().toString();
  const at = last
    .subtract({ days: policy.evidenceNoticeDays })
    .toZonedDateTime({ timeZone, plainTime: policy.reminderTime })
    .toInstant()
    .toString();
  return { id: `evidence-ageing/${old}`, kind: 'evidence-ageing', at };
};

const newestOf = ({ submittedAt, files }: Claim): Timestamp | undefined =>
  [...(submittedAt === undefined ? [] : [submittedAt]), ...files.map(({ addedAt }) => addedAt)].toSorted(
    (a, b) => Date.parse(b) - Date.parse(a),
  )[0];

/** What stands of it: not yet given, nor due with what happens now. */
export const standingEvidenceReminder = (claim: Claim | null, at: Temporal.Instant): readonly Reminder[] =>
  (claim?.reminders ?? []).filter((one) => clockOf[one.kind] === 'evidence' && !isDue(one, at));

/** For a claim that is approved now, or became official: of evidence that is that old already at once, otherwise when it will be. */
export const startedEvidenceReminder = (claim: Claim | null, context: DecisionContext): readonly Reminder[] => {
  const newest = claim?.files.length ? newestOf(claim) : undefined;
  return newest === undefined ? [] : [reminderOf(newest, context)];
};

/** Fresh evidence came: the clock starts again, beside the others that run. */
export const renewedEvidenceReminder = (
  claim: Claim,
  addedAt: Timestamp,
  context: DecisionContext,
): readonly Reminder[] => [
  ...(claim.reminders ?? []).filter(({ kind }) => clockOf[kind] !== 'evidence'),
  reminderOf(addedAt, context),
];
