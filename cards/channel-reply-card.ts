import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import type { Notice } from '../claims/notices.ts';
import { productNames } from './answer-text.ts';
import type { Card } from './card.ts';
import { channelSentence } from './channel-sentence.ts';
import { claimSpeech } from './components/claim-header.ts';
import { paragraph, quietLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

type ChannelReply = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  readonly subject: Notice['subject'];
};

/** Events that the claim's status alone does not tell of. */
const toldInWords = [
  'RequestWithdrawn',
  'AnswerApproved',
  'ProductsSuperseded',
  'ProductsExpired',
  'SubscriptionEndChanged',
] as const;

/** What is new of a claim, in two lines under its root card. */
export const channelReplyCard = ({ reader, catalogue, claim, subject }: ChannelReply): Card => {
  const texts = textsOf(reader.language);
  const now = channelSentence(claim, reader);
  const products = productNames(claim.details.products ?? [], catalogue);
  const told = toldInWords.find((one) => one === subject);
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    body: [
      quietLine(`${claim.id} · ${texts(`status.${claim.status}`)}`),
      paragraph(told ? texts(`channel.update.${told}`, { now, products }) : now),
    ],
  });
};
