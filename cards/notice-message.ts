import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import { nextDeadline } from '../claims/deadlines.ts';
import type { ClaimEvent } from '../claims/event.ts';
import { eventOfNotice } from '../claims/event-of-notice.ts';
import type { Notice } from '../claims/notices.ts';
import { deadlineOf } from '../claims/reminder.ts';
import { shownFact } from '../claims/shown-fact.ts';
import { productsEndingAt } from '../claims/subscription-end.ts';
import { lossText, productNames } from './answer-text.ts';
import { doerName } from './doer-name.ts';
import { type Message, type MessageKey, type Texts, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { reminderText } from './reminder-text.ts';
import { deadlineText, isoWeekdayText } from './when.ts';

type ReminderDue = Extract<ClaimEvent, { type: 'ReminderDue' }>;

const reasonOf = (event: ClaimEvent | undefined, texts: Texts): string => {
  if (event?.type === 'ClaimRejected') return texts(`rejection.${event.reason}`);
  return event?.type === 'ClaimEnded' ? texts(`end.${event.reason}`) : '';
};

/** What ended the claim: a rejection, or the partner's or the customer's own word. */
const decided = <S extends 'ClaimRejected' | 'RejectionMadeFinal'>(
  subject: S,
  event: ClaimEvent | undefined,
): S | 'ClaimWithdrawn' | 'CustomerDeclined' => {
  const shown = event && shownFact(event);
  return shown === 'ClaimWithdrawn' || shown === 'CustomerDeclined' ? shown : subject;
};

const keyOf = ({ subject }: Notice, event: ClaimEvent | undefined, claim: Claim): MessageKey => {
  if (subject === 'ClaimApproved' && claim.contactInDoubt)
    return claim.contactInDoubt === 'bounced' ? 'notice.ClaimApproved.paused' : 'notice.ClaimApproved.wrong-person';
  if (event?.type === 'WrongPersonReported' && event.suggestion) return 'notice.WrongPersonReported.named';
  if (subject === 'ClaimRejected' || subject === 'RejectionMadeFinal') return `notice.${decided(subject, event)}`;
  if (subject !== 'ReminderDue') return `notice.${subject}`;
  if (event?.type !== 'ReminderDue') return 'history.ReminderDue';
  const text = reminderText(event);
  return text === 'subscription' && !isLastEnd(event, claim) ? 'reminder.subscription-product' : `reminder.${text}`;
};

/** What a reminder of subscriptions is of: other products may end earlier, or later, or nobody knows when. */
const endingProducts = (event: ClaimEvent | undefined, claim: Claim): readonly string[] =>
  event?.type === 'ReminderDue' ? productsEndingAt(claim, deadlineOf(event)) : [];

const isLastEnd = (event: ReminderDue, claim: Claim): boolean =>
  endingProducts(event, claim).length === 0 ||
  (claim.status === 'official' && claim.subscriptionsEndAt === deadlineOf(event));

/** Which products the event tells of, where not of all. */
const productsText = (event: ClaimEvent | undefined, claim: Claim, catalogue: Catalogue): string => {
  if (event?.type === 'ProductsSuperseded') return lossText(event, catalogue);
  return productNames(event?.type === 'ProductsExpired' ? event.products : endingProducts(event, claim), catalogue);
};

/** A draft's is a day that somebody named, whatever the reader's zone. */
const dueText = (event: ClaimEvent | undefined, claim: Claim, reader: Reader): string => {
  if (claim.status === 'editing') return claim.signature ? isoWeekdayText(claim.signature.until, reader) : '';
  const ends = event?.type === 'ReminderDue' && endingProducts(event, claim).length > 0 ? deadlineOf(event) : undefined;
  const due = ends ?? nextDeadline(claim)?.at;
  return due === undefined ? '' : deadlineText(due, reader);
};

/** What a notice tells in one line, on a claim that has not moved past it (`whyPast`). Deadlines are the claim's own, as they run now. */
export const noticeMessage = (
  notice: Notice,
  claim: Claim,
  events: readonly ClaimEvent[],
  reader: Reader,
  catalogue: Catalogue,
): Message => {
  const texts = textsOf(reader.language);
  const event = eventOfNotice(notice, events);
  return {
    key: keyOf(notice, event, claim),
    values: {
      claimId: claim.id,
      who: event ? doerName(event.by, texts) : '',
      due: dueText(event, claim, reader),
      products: productsText(event, claim, catalogue),
      reason: reasonOf(event, texts),
      left: event?.type === 'ReminderDue' ? (event.left ?? 0) : 0,
    },
  };
};
