import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import type { ClaimEvent } from '../claims/event.ts';
import type { Notice } from '../claims/notices.ts';
import { channelSentence } from './channel/channel-sentence.ts';
import { textsOf } from './languages/texts.ts';
import { noticeMessage } from './notice-message.ts';
import type { Reader } from './reader.ts';
import { deadlineDay } from './when.ts';

/** What a notification says of a notice: what happened, in one sentence. For those who work on the claim. */
export const noticeSummary = (
  notice: Notice,
  claim: Claim,
  events: readonly ClaimEvent[],
  reader: Reader,
  catalogue: Catalogue,
): string => {
  const texts = textsOf(reader.language);
  if (notice.subject === 'ClaimApproved' && claim.status === 'approved' && claim.window.state === 'open') {
    const { customerName, customerDomain } = claim.details;
    const customer = customerName ?? customerDomain ?? '';
    return texts('toast.ClaimApproved', {
      claimId: claim.id,
      customer,
      day: deadlineDay(claim.window.closesAt, reader),
    });
  }
  const { key, values } = noticeMessage(notice, claim, events, reader, catalogue);
  return texts(key, values);
};

/** The same for a firm's channel, which may know how the claim stands and no more. */
export const channelSummary = (claim: Claim, reader: Reader, at: Temporal.Instant): string =>
  `${claim.id}: ${channelSentence(claim, reader, at)}`;
