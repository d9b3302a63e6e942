import type { Claim, ClaimIn, ClaimState, Timestamp } from '../../claims/claim.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import { textsOf } from '../languages/texts.ts';
import { lateWith } from '../overdue-since.ts';
import type { Reader } from '../reader.ts';
import { dayText, momentText } from '../when.ts';

type Sentences = { readonly [S in ClaimState['status']]: (claim: ClaimIn<S>, reader: Reader) => string };

/** A channel has many readers, whoever made it follow the claims. */
const channelWhen = (at: Timestamp, reader: Reader): string => momentText(at, { ...reader, isShared: true });

/** Drafts are no channel's business. */
const unsaid = (): string => '';

/** Status and dates, and no reasons, names or comments. A status without its sentence does not compile. */
const sentences: Sentences = {
  editing: unsaid,
  discarded: unsaid,
  submitted: ({ answered, reviewDueAt }, reader) =>
    textsOf(reader.language)(answered ? 'channel.now.answered' : 'channel.now.submitted', {
      due: channelWhen(reviewDueAt, reader),
    }),
  'under-review': ({ decisionDueAt }, reader) =>
    textsOf(reader.language)('channel.now.under-review', { due: channelWhen(decisionDueAt, reader) }),
  'partner-action-required': ({ answerDueAt }, reader) =>
    textsOf(reader.language)('channel.now.partner-action-required', { due: channelWhen(answerDueAt, reader) }),
  approved: ({ window }, reader) =>
    textsOf(reader.language)(`channel.now.approved.${window.state}`, {
      due: window.state === 'open' ? channelWhen(window.closesAt, reader) : '',
    }),
  official: ({ officialAt, subscriptionsEndAt }, reader) => {
    const texts = textsOf(reader.language);
    const day = dayText(officialAt, reader);
    return subscriptionsEndAt
      ? texts('channel.now.official-until', { day, end: dayText(subscriptionsEndAt, reader) })
      : texts('channel.now.official', { day });
  },
  rejected: (claim, reader) => {
    const texts = textsOf(reader.language);
    const { at, disputeUntil } = claim.rejection;
    const day = dayText(at, reader);
    const shown = shownStatus(claim);
    if (shown === 'withdrawn' || shown === 'customer-declined') return texts(`channel.now.${shown}`, { day });
    return disputeUntil
      ? texts('channel.now.rejected-disputable', { day, due: channelWhen(disputeUntil, reader) })
      : texts('channel.now.rejected', { day });
  },
  disputed: ({ decisionDueAt }, reader) =>
    textsOf(reader.language)('channel.now.disputed', { due: channelWhen(decisionDueAt, reader) }),
  'rejected-final': (claim, reader) => {
    const key = shownStatus(claim) === 'withdrawn' ? 'channel.now.withdrawn' : 'channel.now.rejected-final';
    return textsOf(reader.language)(key, { day: dayText(claim.at, reader) });
  },
  ended: ({ at }, reader) => textsOf(reader.language)('channel.now.ended', { day: dayText(at, reader) }),
};

/** The one sentence of the claim's status: a method, since TypeScript compares its parameters both ways. */
type AnySentence = { of(claim: Claim, reader: Reader): string }['of'];

/** How a claim stands, and whether it was merely recorded, in what a channel may know of it. */
export const channelSentence = (claim: Claim, reader: Reader, at: Temporal.Instant): string => {
  const late = lateWith(claim, at);
  if (late) return textsOf(reader.language)(`channel.late.${late.what}`, { due: channelWhen(late.since, reader) });
  const sentence: AnySentence = sentences[claim.status];
  const now = sentence(claim, reader);
  return claim.recorded ? `${now} ${textsOf(reader.language)('channel.recorded')}` : now;
};
