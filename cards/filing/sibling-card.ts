import type { Claim } from '../../claims/claim.ts';
import type { SiblingKind } from '../../claims/sibling.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { shorten } from '../shorten.ts';
import template from './sibling-card.json' with { type: 'json' };

type Sibling = { readonly reader: Reader; readonly claim: Claim; readonly kind: SiblingKind };

type SiblingView = CardView & {
  readonly lines: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<SiblingView>(template);

/** Offers, beside a claim that was just submitted, the other kind of claim over the same products. */
export const siblingCard = ({ reader, claim, kind }: Sibling): Card => {
  const texts = textsOf(reader.language);
  const customer = shorten(claim.details.customerDomain ?? '', 80);
  const file = button('claim.sibling', { claimId: claim.id }, texts('button.sibling'), { sendsInputs: false });
  return draw({
    ...cardView(reader, texts('message.title')),
    lines: [texts(`sibling.${kind}`, { customer })],
    actions: buttonRow({ buttons: [file] }),
  });
};
