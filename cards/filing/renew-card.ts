import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type FieldView, fieldView } from '../shared/field-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import template from './renew-card.json' with { type: 'json' };

type Renew = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  readonly problems: readonly FieldProblem[];
  /** By input id. */
  readonly typed: Readonly<Record<string, string>>;
};

type RenewView = CardView & {
  readonly header: readonly [HeaderView];
  readonly title: readonly string[];
  readonly intro: readonly string[];
  readonly fields: readonly FieldView[];
  readonly lines: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<RenewView>(template);

/** An input `subscriptionEndDate.<productId>` for each product, with the date that stands. */
const fieldsOf = ({ reader, catalogue, claim: { details }, problems, typed }: Renew): readonly FieldView[] =>
  (details.products ?? [])
    .map(catalogue.find)
    .filter((product) => product !== undefined)
    .map((product) => {
      const id = `subscriptionEndDate.${product.id}`;
      const value = typed[id] ?? details.subscriptionEndDates?.[product.id];
      const problem = problems.find(({ field }) => field === id);
      return fieldView({ id, kind: 'date', required: false, product }, value, problem, reader.language, catalogue);
    });

/** Asks an incentives admin for new end dates. */
export const renewCard = (view: Renew): Card => {
  const { reader, claim } = view;
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  return draw({
    ...cardView(reader, claimSpeech(claim, texts)),
    header: headerView(claim, texts),
    title: [texts('renew.title', { claimId })],
    intro: [texts('renew.intro')],
    fields: fieldsOf(view),
    lines: [texts('renew.other-subscription')],
    actions: buttonRow({
      buttons: [
        button('claim.renew', { claimId, version, filled: 'yes' }, texts('button.renew'), { style: 'positive' }),
        button('claim.copy', { claimId }, texts('button.copy'), { sendsInputs: false }),
        button('claim.view', { claimId }, texts('button.cancel'), { sendsInputs: false }),
      ],
    }),
  });
};
