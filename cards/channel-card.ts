import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import { productNames } from './answer-text.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { channelSentence } from './channel-sentence.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { claimSpeech } from './components/claim-header.ts';
import { factLines } from './components/facts.ts';
import { statusStyles } from './components/status-badge.ts';
import { paragraph, quietLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { render } from './render.ts';
import { shorten } from './shorten.ts';
import { dayText } from './when.ts';

type ChannelCard = {
  /** The channel, as who subscribed it reads. */
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** No replies follow under it. */
  readonly muted: boolean;
  readonly note?: CardNote;
};

/**
 * The root card of a claim's thread in a firm's channel. It holds the claim's number, customer, products, status and dates;
 * whoever reads along in a channel sees no more than that.
 */
export const channelCard = ({ reader, catalogue, claim, muted, note }: ChannelCard): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, status, details, submittedAt } = claim;
  const { customerDomain = texts('fact.unanswered'), customerName, products = [] } = details;
  const quiet = { sendsInputs: false };
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [
      render('claim-header', {
        number: claimId,
        name: shorten(customerName ?? customerDomain, 120),
        style: statusStyles[status],
        status: texts(`status.${status}`),
      }),
      paragraph(channelSentence(claim, reader)),
      ...factLines([
        { label: texts('fact.customer'), value: customerDomain },
        { label: texts('fact.products'), value: productNames(products, catalogue) },
        ...(submittedAt ? [{ label: texts('fact.submitted'), value: dayText(submittedAt, reader) }] : []),
      ]),
      ...(muted ? [quietLine(texts('channel.muted'))] : []),
      buttonRow(
        actionButton('claim.view', { claimId }, texts('button.refresh'), quiet),
        muted
          ? actionButton('claim.unmute', { claimId }, texts('button.unmute'), quiet)
          : actionButton('claim.mute', { claimId }, texts('button.mute'), quiet),
      ),
    ],
  });
};
