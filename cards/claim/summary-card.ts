import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import { answerText } from '../answer-text.ts';
import type { Card } from '../card.ts';
import { fieldLabel } from '../field-label.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type FactView, factView } from '../shared/fact-view.ts';
import { fitted } from '../shared/fitted.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import template from './summary-card.json' with { type: 'json' };

/**
 * The pages on which Partner Center asks for a claim, in its order, with the fields of each.
 * Source: docs/claims.md#the-form.
 */
const pages = [
  ['location', ['mpnId', 'customerDomain', 'customerTenantId']],
  ['solution', ['solutionArea', 'activities', 'purchaseChannel']],
  ['claim', ['claimName', 'dynamicsSolutionSellerName', 'customerName', 'isvProductName']],
  ['products', ['products', 'subscriptionIds']],
  [
    'contacts',
    [
      'customerContactName',
      'customerContactTitle',
      'customerContactEmail',
      'technicalContactName',
      'technicalContactTitle',
      'technicalContactEmail',
      'partnerContactName',
      'partnerContactEmail',
    ],
  ],
  ['evidence', ['files', 'comments']],
] as const;

type Field = (typeof pages)[number][1][number];

type PageView = { readonly title: string; readonly facts: readonly FactView[] };

type SummaryView = CardView & {
  readonly header: readonly [HeaderView];
  readonly title: readonly string[];
  readonly intro: readonly string[];
  readonly pages: readonly PageView[];
  readonly actions: readonly ButtonsView[];
};

type Summary = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** May note the ID under which the claim stands in Partner Center then. */
  readonly mayKeepId: boolean;
};

const draw = cardTemplate<SummaryView>(template);

/** Characters of an answer: all of it, unless the card grows too large. */
const lengths = [4_000, 1_000, 300, 80] as const;

const answersOf = (field: Field, { claim, catalogue, reader }: Summary, texts: Texts): readonly FactView[] => {
  const { details, files } = claim;
  const factOf = (label: string, value: string | null): readonly FactView[] =>
    value === null || value === '' ? [] : [factView({ label, value }, lengths[0])];
  if (field === 'files') return factOf(texts('fact.files'), files.map(({ name }) => name).join('\n'));
  if (field !== 'subscriptionIds')
    return factOf(fieldLabel(field, texts, catalogue), answerText(field, details, texts, catalogue, reader));
  return (details.products ?? []).flatMap((product) => {
    const id = `subscriptionIds.${product}`;
    return factOf(fieldLabel(id, texts, catalogue), answerText(id, details, texts, catalogue, reader));
  });
};

/** A claim in the order of Partner Center's own pages, to be copied there: it has no interface for it. */
export const summaryCard = (summary: Summary): Card => {
  const { reader, claim, mayKeepId } = summary;
  const texts = textsOf(reader.language);
  const about = { claimId: claim.id };
  const quiet = { sendsInputs: false } as const;
  const at = { ...about, version: claim.version };
  const keepId = button('claim.partner-center-id', at, texts('button.partner-center-id'), quiet);
  const answered = pages
    .map(([page, fields]) => ({
      title: texts(`summary.${page}`),
      facts: fields.flatMap((field) => answersOf(field, summary, texts)),
    }))
    .filter(({ facts }) => facts.length > 0);
  return fitted(
    lengths,
    (length) => ({
      ...cardView(reader, claimSpeech(claim, texts)),
      header: headerView(claim, texts),
      title: [texts('summary.title')],
      intro: [texts('summary.intro')],
      pages: answered.map(({ title, facts }) => ({ title, facts: facts.map((fact) => factView(fact, length)) })),
      actions: buttonRow({
        buttons: [...(mayKeepId ? [keepId] : []), button('claim.view', about, texts('button.claim'), quiet)],
      }),
    }),
    draw,
  );
};
