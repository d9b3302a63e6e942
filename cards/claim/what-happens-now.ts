import type { Claim, ClaimIn, ClaimState } from '../../claims/claim.ts';
import type { DeadlineReason } from '../../claims/deadline-reason.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import { deadlineReasonText } from '../deadline-reason-text.ts';
import { type MessageKey, textsOf } from '../languages/texts.ts';
import { isPast, lateWith } from '../overdue-since.ts';
import type { Reader } from '../reader.ts';
import { dayText, deadlineText, isoWeekdayText, momentText } from '../when.ts';

type Sentences = { readonly [S in ClaimState['status']]: (claim: ClaimIn<S>, reader: Reader) => string };

/** A status without its sentence does not compile. */
const sentences: Sentences = {
  editing: ({ adminAskedAt }, reader) => {
    const texts = textsOf(reader.language);
    return adminAskedAt ? texts('now.admin-asked', { when: momentText(adminAskedAt, reader) }) : texts('now.editing');
  },
  submitted: ({ answered, reviewDueAt }, reader) =>
    textsOf(reader.language)(answered ? 'now.answered' : 'now.submitted', { due: deadlineText(reviewDueAt, reader) }),
  'under-review': ({ decisionDueAt }, reader) =>
    textsOf(reader.language)('now.under-review', { due: deadlineText(decisionDueAt, reader) }),
  'partner-action-required': ({ answerDueAt }, reader) =>
    textsOf(reader.language)('now.partner-action-required', { due: deadlineText(answerDueAt, reader) }),
  approved: ({ window }, reader) => {
    const due = window.state === 'open' ? deadlineText(window.closesAt, reader) : '';
    return textsOf(reader.language)(`now.approved.${window.state}`, { due });
  },
  official: ({ subscriptionsEndAt }, reader) => {
    const texts = textsOf(reader.language);
    return subscriptionsEndAt
      ? texts('now.official-until', { day: dayText(subscriptionsEndAt, reader) })
      : texts('now.official');
  },
  rejected: (claim, reader) => {
    const texts = textsOf(reader.language);
    const { rejection } = claim;
    const shown = shownStatus(claim);
    if (shown === 'withdrawn' || shown === 'customer-declined') return texts(`now.${shown}`);
    const reason = texts(`rejection.${rejection.reason}`);
    return rejection.disputeUntil
      ? texts('now.rejected-disputable', { reason, due: deadlineText(rejection.disputeUntil, reader) })
      : texts('now.rejected', { reason });
  },
  disputed: ({ decisionDueAt }, reader) =>
    textsOf(reader.language)('now.disputed', { due: deadlineText(decisionDueAt, reader) }),
  'rejected-final': (claim, reader) => {
    const texts = textsOf(reader.language);
    const { rejection } = claim;
    if (shownStatus(claim) === 'withdrawn') return texts('now.withdrawn');
    return texts('now.rejected-final', { reason: texts(`rejection.${rejection.reason}`) });
  },
  ended: ({ reason }, reader) => {
    const texts = textsOf(reader.language);
    return texts('now.ended', { reason: texts(`end.${reason}`) });
  },
  discarded: (_claim, reader) => textsOf(reader.language)('now.discarded'),
};

/** The one sentence of the claim's status: a method, since TypeScript compares its parameters both ways. */
type AnySentence = { of(claim: Claim, reader: Reader): string }['of'];

const awaitedSignature = (claim: Claim, reader: Reader, now: Temporal.Instant): readonly string[] => {
  if (claim.status !== 'editing' || !claim.signature) return [];
  const { until, dueAt } = claim.signature;
  const key = isPast(dueAt, now) ? 'now.signature-late' : 'now.signature';
  return [textsOf(reader.language)(key, { day: isoWeekdayText(until, reader) })];
};

/** What is wrong with the customer's contact. */
export const doubt = {
  bounced: 'now.contact-in-doubt',
  'wrong-person': 'now.wrong-person',
} as const satisfies Record<NonNullable<Claim['contactInDoubt']>, MessageKey>;

/** What happens with the claim now, until when, and why then. */
export const whatHappensNow = (
  claim: Claim,
  reader: Reader,
  now: Temporal.Instant,
  why?: DeadlineReason,
): readonly string[] => {
  const texts = textsOf(reader.language);
  const sentence: AnySentence = sentences[claim.status];
  const awaitsDecision = ['submitted', 'under-review', 'partner-action-required', 'disputed'].includes(claim.status);
  const isOpen = awaitsDecision || claim.status === 'approved';
  const late = lateWith(claim, now);
  return [
    late ? texts(`now.late.${late.what}`, { due: deadlineText(late.since, reader) }) : sentence(claim, reader),
    ...awaitedSignature(claim, reader, now),
    ...(why && !late ? [deadlineReasonText(why, reader)] : []),
    ...(awaitsDecision && claim.competing.length > 0 ? [texts('now.competing')] : []),
    ...(claim.recorded ? [texts('now.recorded')] : []),
    ...(isOpen && claim.contactInDoubt ? [texts(doubt[claim.contactInDoubt])] : []),
  ];
};
