import type { Claim } from '../../claims/claim.ts';
import type { SiblingKind } from '../../claims/sibling.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button, buttonRow } from '../shared/button-view.ts';
import { plainCard } from '../shared/plain-card.ts';
import { shorten } from '../shorten.ts';

type Sibling = { readonly reader: Reader; readonly claim: Claim; readonly kind: SiblingKind };

/** Offers, beside a claim that was just submitted, the other kind of claim over the same products. */
export const siblingCard = ({ reader, claim, kind }: Sibling): Card => {
  const texts = textsOf(reader.language);
  const customer = shorten(claim.details.customerDomain ?? '', 80);
  const file = button('claim.sibling', { claimId: claim.id }, texts('button.sibling'), {
    style: 'positive',
    sendsInputs: false,
  });
  return plainCard({
    reader,
    speak: texts('message.title'),
    written: [texts(`sibling.${kind}`, { customer })],
    actions: buttonRow({ buttons: [file] }),
  });
};
