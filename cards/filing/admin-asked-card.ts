import type { Catalogue } from '../../claims/catalogue.ts';
import type { Draft } from '../../claims/claim.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { claimFacts } from '../claim/claim-facts.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type FactView, factView } from '../shared/fact-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import { shorten } from '../shorten.ts';
import template from './admin-asked-card.json' with { type: 'json' };

type AdminAsked = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly note?: CardNote;
};

type AdminAskedView = CardView & {
  readonly header: readonly [HeaderView];
  readonly request: readonly string[];
  readonly facts: readonly FactView[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<AdminAskedView>(template);

/** For the firm's incentives admins: a draft that its owner can't submit alone. */
export const adminAskedCard = ({ reader, catalogue, claim, note }: AdminAsked): Card => {
  const texts = textsOf(reader.language);
  const about = { claimId: claim.id };
  return draw({
    ...cardView(reader, claimSpeech(claim, texts), note),
    header: headerView(claim, texts),
    request: [texts('admin-asked.title', { who: shorten(claim.owner.name, 60) })],
    facts: claimFacts(claim, catalogue, reader).map((fact) => factView(fact)),
    actions: buttonRow({
      buttons: [
        button('draft.resume', about, texts('button.open'), { style: 'positive' }),
        button('claim.history', about, texts('button.history')),
      ],
    }),
  });
};
