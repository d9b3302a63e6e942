import { activitiesOfArea } from '../activity-rules.ts';
import type { Catalogue, Product } from '../catalogue.ts';
import { informationReasons, type SolutionArea, solutionAreas } from '../details.ts';
import { noneOfThem, purchaseChannelChoices } from '../fields/choice-fields.ts';
import { type DecidingDetails, type FieldId, requirementOf } from '../requirements/requirement.ts';
import { kindOf, requirementsOfKind } from '../requirements.ts';
import { dynamics365Products, productsWithSeveral } from '../several-subscriptions.ts';
import type { StepId } from '../steps.ts';

export type FieldKind = 'text' | 'multiline' | 'email' | 'date' | 'toggle' | 'choice' | 'multi-choice';

export type FieldChoice = {
  readonly value: string;
  /** A product's name; other choices are named by the reader's language. */
  readonly productName?: string;
};

/** One question of a step. Labels and explanations belong to the reader's language, by `id` (before the dot). */
export type FieldSpec = {
  /** The input's id: a field name, or of a product `subscriptionIds.<productId>`, `subscriptionEndDate.<productId>`, `evidencePlace.<productId>`. */
  readonly id: string;
  readonly kind: FieldKind;
  /** May not be left empty in this step. */
  readonly required: boolean;
  readonly choices?: readonly FieldChoice[];
  /** The product that a per-product question is about. */
  readonly product?: Product;
  /** The claim needs it, but left empty it is looked up. */
  readonly filledByLookUp?: true;
  /** Input in which the same may be chosen instead of typed; what is typed wins. */
  readonly chosenBy?: string;
};

const text = (id: FieldId): FieldSpec => ({ id, kind: 'text', required: true });
const email = (id: FieldId): FieldSpec => ({ id, kind: 'email', required: true });
const valued = (values: readonly string[]): readonly FieldChoice[] => values.map((value) => ({ value }));

const areaChoices = valued(solutionAreas);
const activityChoices = {
  'microsoft-365': valued(activitiesOfArea['microsoft-365']),
  'business-applications': valued(activitiesOfArea['business-applications']),
} satisfies Readonly<Record<SolutionArea, readonly FieldChoice[]>>;
const channelChoices = valued(purchaseChannelChoices);
const selfChecks = valued(informationReasons);

type Asks = (details: DecidingDetails, catalogue: Catalogue) => readonly FieldSpec[];

const programme: Asks = ({ solutionArea }) => {
  const area: FieldSpec = { id: 'solutionArea', kind: 'choice', required: true, choices: areaChoices };
  if (solutionArea === undefined) return [area];
  const choices = activityChoices[solutionArea];
  const activities: FieldSpec = { id: 'activities', kind: 'multi-choice', required: true, choices };
  if (solutionArea === 'microsoft-365') return [area, activities];
  return [area, activities, { id: 'purchaseChannel', kind: 'choice', required: true, choices: channelChoices }];
};

const partner: Asks = () => [text('claimName'), { ...text('mpnId'), chosenBy: 'mpnLocation' }];

const customer: Asks = ({ solutionArea }) => {
  const asked: FieldSpec[] = [
    text('customerDomain'),
    { id: 'customerTenantId', kind: 'text', required: false, filledByLookUp: true },
    { id: 'customerCountry', kind: 'text', required: false },
  ];
  if (solutionArea === 'microsoft-365') asked.push({ id: 'reassociation', kind: 'toggle', required: false });
  return asked;
};

const products: Asks = (details, catalogue) => {
  const { solutionArea } = details;
  const offered = solutionArea === undefined ? [] : catalogue.ofArea(solutionArea);
  const choices = offered.map(({ id, name }) => ({ value: id, productName: name }));
  const asked: FieldSpec[] = [{ id: 'products', kind: 'multi-choice', required: true, choices }];
  if (solutionArea !== 'business-applications') return asked;
  const chosen = (details.products ?? []).map(catalogue.find).filter((product) => product !== undefined);
  const dynamics365 = dynamics365Products(details, catalogue);
  if (dynamics365.length > 0) {
    const named = chosen.filter(({ id }) => dynamics365.includes(id));
    const several = [...named.map(({ id, name }) => ({ value: id, productName: name })), { value: noneOfThem }];
    asked.push({ id: 'hasSeveralSubscriptions', kind: 'multi-choice', required: true, choices: several });
  }
  const needed = productsWithSeveral(details, catalogue);
  for (const product of chosen) {
    const required = needed.includes(product.id);
    asked.push({ id: `subscriptionIds.${product.id}`, kind: 'multiline', required, product });
    asked.push({ id: `subscriptionEndDate.${product.id}`, kind: 'date', required: false, product });
  }
  return asked;
};

const contacts: Asks = (details, catalogue) => {
  const requirements = requirementsOfKind[kindOf(details) ?? 'microsoft-365-usage'];
  const isTechnicalAsked = requirementOf(requirements, 'technicalContactName', details, catalogue) === 'required';
  return [
    text('customerContactName'),
    text('customerContactTitle'),
    email('customerContactEmail'),
    ...(isTechnicalAsked
      ? [text('technicalContactName'), text('technicalContactTitle'), email('technicalContactEmail')]
      : []),
    text('partnerContactName'),
    email('partnerContactEmail'),
  ];
};

const revenue: Asks = (details) =>
  kindOf(details) === 'revenue-association'
    ? [text('dynamicsSolutionSellerName'), text('customerName'), text('isvProductName')]
    : [];

const evidence: Asks = ({ products: claimed = [] }, catalogue) => [
  { id: 'poeSelfCheck', kind: 'multi-choice', required: false, choices: selfChecks },
  ...claimed.flatMap((id): readonly FieldSpec[] => {
    const product = catalogue.find(id);
    return product ? [{ id: `evidencePlace.${id}`, kind: 'text', required: false, product }] : [];
  }),
  { id: 'comments', kind: 'multiline', required: false },
];

const asks: Readonly<Record<StepId, Asks>> = {
  programme,
  partner,
  customer,
  products,
  contacts,
  revenue,
  evidence,
  review: () => [],
};

/** What the step asks now, given the answers so far. Source: docs/claims.md#fields. */
export const fieldsOf = (step: StepId, details: DecidingDetails, catalogue: Catalogue): readonly FieldSpec[] =>
  asks[step](details, catalogue);
