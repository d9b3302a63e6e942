import type { Claim } from '../claims/claim.ts';
import { nextDeadline } from '../claims/deadlines.ts';
import type { ClaimEvent } from '../claims/event.ts';
import type { Notice } from '../claims/notices.ts';
import { doerName } from './doer-name.ts';
import { type Message, type Texts, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { deadlineText } from './when.ts';

/** A notice's id is `<claimId>/<event number>/<audience>`, events being numbered from 1. */
const eventOf = ({ id }: Notice, events: readonly ClaimEvent[]): ClaimEvent | undefined => {
  const number = Number(id.split('/')[1]);
  return Number.isInteger(number) ? events[number - 1] : undefined;
};

const reasonOf = (event: ClaimEvent | undefined, texts: Texts): string => {
  if (event?.type === 'ClaimRejected') return texts(`rejection.${event.reason}`);
  return event?.type === 'ClaimEnded' ? texts(`end.${event.reason}`) : '';
};

/** What a notice tells the claim's owner, in one line. Deadlines are the claim's own, as they run now. */
export const noticeMessage = (notice: Notice, claim: Claim, events: readonly ClaimEvent[], reader: Reader): Message => {
  const texts = textsOf(reader.language);
  const event = eventOf(notice, events);
  const deadline = nextDeadline(claim);
  return {
    key: `notice.${notice.subject}`,
    values: {
      claimId: claim.id,
      who: event ? doerName(event.by, texts) : '',
      due: deadline ? deadlineText(deadline.at, reader) : '',
      reason: reasonOf(event, texts),
    },
  };
};
