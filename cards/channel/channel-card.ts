import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Firm } from '../../claims/firm.ts';
import { nextEnd } from '../../claims/subscription-end.ts';
import { productNames } from '../answer-text.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { firmFact } from '../firm-text.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type Fact, type FactView, factView } from '../shared/fact-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import { shorten } from '../shorten.ts';
import { dayText } from '../when.ts';
import template from './channel-card.json' with { type: 'json' };
import { channelSentence } from './channel-sentence.ts';

type ChannelCard = {
  /** The channel, as who subscribed it reads. */
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** Of the drawing. */
  readonly at: Temporal.Instant;
  readonly firm: Firm;
  /** No replies follow under it. */
  readonly muted: boolean;
  readonly note?: CardNote;
};

type ChannelCardView = CardView & {
  readonly header: readonly HeaderView[];
  readonly now: readonly string[];
  readonly facts: readonly FactView[];
  readonly muted: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<ChannelCardView>(template);

const quiet = { sendsInputs: false } as const;

/**
 * The root card of a claim's thread in a firm's channel. It holds the claim's number, firm and contact, customer, products, status and dates;
 * whoever reads along in a channel sees no more than that.
 */
export const channelCard = ({ reader, catalogue, claim, at, firm, muted, note }: ChannelCard): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, details, submittedAt } = claim;
  const { customerDomain = texts('fact.unanswered'), customerName, products = [] } = details;
  // Of a claim that is new to the channel, a reminder of its end is this card. The form opens in the presser's own chat.
  const renew = button('claim.renew', { claimId, version: claim.version }, texts('button.renew'), quiet);
  const facts: readonly Fact[] = [
    firmFact(firm, details.mpnId, texts),
    { label: texts('fact.customer'), value: customerDomain },
    { label: texts('fact.products'), value: productNames(products, catalogue) },
    ...(submittedAt ? [{ label: texts('fact.submitted'), value: dayText(submittedAt, reader) }] : []),
  ];
  return draw({
    ...cardView(reader, claimSpeech(claim, texts), note),
    // The claim's name is the firm's own business; the customer's stands in its place.
    header: headerView(claim, texts).map((header) => ({
      ...header,
      name: shorten(customerName ?? customerDomain, 120),
    })),
    now: [channelSentence(claim, reader, at)],
    facts: facts.map((fact) => factView(fact)),
    muted: muted ? [texts('channel.muted')] : [],
    actions: buttonRow({
      buttons: [
        button('claim.view', { claimId }, texts('button.refresh'), quiet),
        muted
          ? button('claim.unmute', { claimId }, texts('button.unmute'), quiet)
          : button('claim.mute', { claimId }, texts('button.mute'), quiet),
        ...(nextEnd(claim) === undefined ? [] : [renew]),
      ],
    }),
  });
};
