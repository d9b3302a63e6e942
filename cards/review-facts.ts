import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import { type ClaimDetails, informationReasons } from '../claims/details.ts';
import { answerText } from './answer-text.ts';
import type { Fact } from './components/facts.ts';
import { fieldLabel } from './field-label.ts';
import { type MessageKey, type Texts, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { isoDateText, momentText } from './when.ts';

export type FactGroup = { readonly title: MessageKey; readonly facts: readonly Fact[] };

type Details = Partial<ClaimDetails>;

/** Name, job title and address on one line. */
const contact = (label: string, parts: readonly (string | undefined)[]): readonly Fact[] => {
  const value = parts.filter((part) => part !== undefined && part !== '').join(', ');
  return value === '' ? [] : [{ label, value }];
};

const selfCheck = ({ poeSelfCheck = [] }: Details, texts: Texts): Fact => {
  const unticked = informationReasons.filter((reason) => !poeSelfCheck.includes(reason));
  const points = unticked.map((reason) => texts(`choice.poeSelfCheck.${reason}`)).join('; ');
  return {
    label: texts('desk.fact.self-check'),
    value: unticked.length === 0 ? texts('review.self-check.all') : texts('review.self-check.unticked', { points }),
  };
};

/** Subscriptions and their end, one line for each product that says anything of them. */
const subscriptions = (details: Details, catalogue: Catalogue, reader: Reader): readonly Fact[] => {
  const texts = textsOf(reader.language);
  return (details.products ?? []).flatMap((id) => {
    const endDate = details.subscriptionEndDates?.[id];
    const parts = [
      ...(details.subscriptionIds?.[id] ?? []),
      ...(endDate === undefined ? [] : [texts('desk.subscription.ends', { day: isoDateText(endDate, reader) })]),
    ];
    return parts.length === 0 ? [] : [{ label: catalogue.find(id)?.name ?? id, value: parts.join(', ') }];
  });
};

/** The claim's answers, grouped as a reviewer reads them; groups without a fact are left out. */
export const reviewFacts = (
  claim: Claim,
  catalogue: Catalogue,
  reader: Reader,
  maxSubscriptions: number,
): readonly FactGroup[] => {
  const texts = textsOf(reader.language);
  const { details, owner, submittedAt, submittedBy } = claim;
  const answered = (...fields: readonly (keyof ClaimDetails & string)[]): readonly Fact[] =>
    fields.flatMap((field) => {
      const value = answerText(field, details, texts, catalogue, reader);
      return value === null ? [] : [{ label: fieldLabel(field, texts, catalogue), value }];
    });
  const { tenantVerification } = details;
  const ends = subscriptions(details, catalogue, reader);
  const left = ends.length - maxSubscriptions;
  const groups: readonly FactGroup[] = [
    {
      title: 'desk.facts.customer',
      facts: [
        ...answered('customerName', 'customerDomain', 'customerTenantId', 'customerCountry'),
        ...(tenantVerification === 'verified'
          ? [{ label: texts('desk.tenant.label'), value: texts('desk.tenant.verified') }]
          : []),
      ],
    },
    {
      title: 'desk.facts.programme',
      facts: answered('solutionArea', 'activities', 'purchaseChannel', 'dynamicsSolutionSellerName', 'isvProductName'),
    },
    {
      title: 'desk.facts.products',
      facts: [
        ...answered('products'),
        ...ends.slice(0, maxSubscriptions),
        ...(left > 0 ? [{ label: '…', value: texts('desk.subscription.more', { count: left }) }] : []),
      ],
    },
    {
      title: 'desk.facts.contacts',
      facts: [
        ...contact(texts('desk.fact.customer-contact'), [
          details.customerContactName,
          details.customerContactTitle,
          details.customerContactEmail,
        ]),
        ...contact(texts('desk.fact.technical-contact'), [
          details.technicalContactName,
          details.technicalContactTitle,
          details.technicalContactEmail,
        ]),
        ...contact(texts('desk.fact.partner-contact'), [details.partnerContactName, details.partnerContactEmail]),
      ],
    },
    {
      title: 'desk.facts.partner',
      facts: [
        { label: texts('fact.owner'), value: owner.name },
        ...answered('mpnId'),
        ...(submittedAt && submittedBy
          ? [
              {
                label: texts('fact.submitted'),
                value: texts('history.line', { who: submittedBy.name, when: momentText(submittedAt, reader) }),
              },
            ]
          : []),
        ...(details.comments ? [{ label: texts('desk.fact.comments'), value: details.comments }] : []),
        selfCheck(details, texts),
      ],
    },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
};
