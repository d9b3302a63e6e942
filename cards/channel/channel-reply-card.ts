import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import type { Notice } from '../../claims/notices.ts';
import { deadlineOf } from '../../claims/reminder.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import { productsEndingAt } from '../../claims/subscription-end.ts';
import { productNames } from '../answer-text.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { claimSpeech } from '../shared/header-view.ts';
import { dayText } from '../when.ts';
import template from './channel-reply-card.json' with { type: 'json' };
import { channelSentence } from './channel-sentence.ts';

type ChannelReply = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** Of the drawing. */
  readonly at: Temporal.Instant;
  readonly subject: Notice['subject'];
  /** What it tells of, where it is at hand. */
  readonly event?: ClaimEvent | undefined;
};

type ChannelReplyView = CardView & {
  readonly about: readonly string[];
  readonly now: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<ChannelReplyView>(template);

/** Events that the claim's status alone does not tell of. */
const toldInWords = [
  'RequestWithdrawn',
  'AnswerApproved',
  'ProductsSuperseded',
  'ProductsExpired',
  'SubscriptionEndChanged',
] as const;

/** What is new of a claim, in two lines under its root card; a reminder of a subscription's end has a button to renew it. */
export const channelReplyCard = ({ reader, catalogue, claim, subject, event, at }: ChannelReply): Card => {
  const texts = textsOf(reader.language);
  const now = channelSentence(claim, reader, at);
  const products = productNames(claim.details.products ?? [], catalogue);
  const told = toldInWords.find((one) => one === subject);
  const end = event?.type === 'ReminderDue' ? deadlineOf(event) : undefined;
  const endingProducts = productNames(productsEndingAt(claim, end), catalogue);
  const ending =
    end !== undefined && endingProducts !== ''
      ? texts('channel.update.ReminderDue', { now, products: endingProducts, day: dayText(end, reader) })
      : undefined;
  // The reminders of which channels hear are those of subscriptions; the press opens the form in the presser's own chat.
  const renew = button('claim.renew', { claimId: claim.id, version: claim.version }, texts('button.renew'), {
    sendsInputs: false,
  });
  return draw({
    ...cardView(reader, claimSpeech(claim, texts)),
    about: [`${claim.id} · ${texts(`status.${shownStatus(claim)}`)}`],
    now: [told ? texts(`channel.update.${told}`, { now, products }) : (ending ?? now)],
    actions: subject === 'ReminderDue' && claim.status === 'official' ? buttonRow({ buttons: [renew] }) : [],
  });
};
