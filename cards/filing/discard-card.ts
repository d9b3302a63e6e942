import type { Claim } from '../../claims/claim.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import template from './discard-card.json' with { type: 'json' };

type DiscardView = CardView & {
  readonly header: readonly [HeaderView];
  readonly title: readonly string[];
  readonly paragraphs: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<DiscardView>(template);

/** The question before a draft is thrown away. */
export const discardCard = ({ reader, claim }: { readonly reader: Reader; readonly claim: Claim }): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const data = { claimId, version, confirm: 'yes' } as const;
  return draw({
    ...cardView(reader, claimSpeech(claim, texts)),
    header: headerView(claim, texts),
    title: [texts('discard.title', { claimId })],
    paragraphs: [texts('discard.intro')],
    actions: buttonRow({
      buttons: [
        button('draft.discard', data, texts('button.yes-discard'), { style: 'destructive' }),
        button('claim.view', { claimId }, texts('button.keep-draft'), { sendsInputs: false }),
      ],
    }),
  });
};
