import type { Claim, ClaimIn, ClaimState } from '../../claims/claim.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import { textsOf } from '../languages/texts.ts';
import { lateWith } from '../overdue-since.ts';
import type { Reader } from '../reader.ts';
import { dayText, deadlineText } from '../when.ts';

type Sentences = { readonly [S in ClaimState['status']]: (claim: ClaimIn<S>, reader: Reader) => string };

const reasonOf = ({ rejection }: ClaimIn<'rejected' | 'disputed' | 'rejected-final'>, reader: Reader): string =>
  textsOf(reader.language)(`rejection.${rejection.reason}`);

/** A status without its sentence does not compile. Drafts are no business of the desk's. */
const sentences: Sentences = {
  editing: (_claim, reader) => textsOf(reader.language)('now.editing'),
  discarded: (_claim, reader) => textsOf(reader.language)('now.discarded'),
  submitted: ({ answered, reviewDueAt }, reader) =>
    textsOf(reader.language)(answered ? 'desk.now.answered' : 'desk.now.submitted', {
      due: deadlineText(reviewDueAt, reader),
    }),
  'under-review': ({ decisionDueAt }, reader) =>
    textsOf(reader.language)('desk.now.under-review', { due: deadlineText(decisionDueAt, reader) }),
  'partner-action-required': ({ answerDueAt }, reader) =>
    textsOf(reader.language)('desk.now.partner-action-required', { due: deadlineText(answerDueAt, reader) }),
  approved: ({ window }, reader) =>
    textsOf(reader.language)(`desk.now.approved.${window.state}`, {
      due: window.state === 'open' ? deadlineText(window.closesAt, reader) : '',
    }),
  official: ({ officialAt, subscriptionsEndAt }, reader) =>
    textsOf(reader.language)(subscriptionsEndAt ? 'desk.now.official-until' : 'desk.now.official', {
      day: dayText(officialAt, reader),
      end: subscriptionsEndAt ? dayText(subscriptionsEndAt, reader) : '',
    }),
  rejected: (claim, reader) => {
    const { disputeUntil } = claim.rejection;
    const shown = shownStatus(claim);
    if (shown === 'withdrawn' || shown === 'customer-declined') return textsOf(reader.language)(`desk.now.${shown}`);
    return textsOf(reader.language)(disputeUntil ? 'desk.now.rejected-disputable' : 'desk.now.rejected', {
      reason: reasonOf(claim, reader),
      due: disputeUntil ? deadlineText(disputeUntil, reader) : '',
    });
  },
  disputed: (claim, reader) =>
    textsOf(reader.language)('desk.now.disputed', {
      reason: reasonOf(claim, reader),
      due: deadlineText(claim.decisionDueAt, reader),
    }),
  'rejected-final': (claim, reader) =>
    shownStatus(claim) === 'withdrawn'
      ? textsOf(reader.language)('desk.now.withdrawn')
      : textsOf(reader.language)('desk.now.rejected-final', { reason: reasonOf(claim, reader) }),
  ended: ({ reason }, reader) => {
    const texts = textsOf(reader.language);
    return texts('desk.now.ended', { reason: texts(`end.${reason}`) });
  },
};

/** The one sentence of the claim's status: a method, since TypeScript compares its parameters both ways. */
type AnySentence = { of(claim: Claim, reader: Reader): string }['of'];

/** How a claim stands as the desk sees it: what is to be decided, and until when. */
export const deskSentence = (claim: Claim, reader: Reader, now: Temporal.Instant): string => {
  const late = lateWith(claim, now);
  if (late) return textsOf(reader.language)(`desk.late.${late.what}`, { due: deadlineText(late.since, reader) });
  const sentence: AnySentence = sentences[claim.status];
  return sentence(claim, reader);
};
