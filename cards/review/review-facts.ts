import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimDetails } from '../../claims/details.ts';
import { answerText } from '../answer-text.ts';
import { customerWord, partnerCenterFact } from '../claim/claim-facts.ts';
import { fieldLabel } from '../field-label.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type Fact, type FactView, factView } from '../shared/fact-view.ts';
import { type FoldView, foldView } from '../shared/folded-view.ts';
import { isoDateText, momentText } from '../when.ts';

type GroupName = 'customer' | 'programme' | 'products' | 'contacts' | 'partner';
type Group = {
  readonly name: GroupName;
  /** All of the group in one line. */
  readonly summary: readonly (string | null | undefined)[];
  readonly facts: readonly Fact[];
  readonly isOpen?: boolean;
};

/** A group under its bar: a fact a row, or, to be small, a line a fact. */
export type FactGroupView = FoldView & { readonly facts: readonly FactView[]; readonly lines: readonly string[] };

export type FactSize = {
  /** Products whose subscriptions are shown. */
  readonly subscriptions: number;
  /** Of one thing a person wrote. */
  readonly characters: number;
  /** A fact a row; or a fact a line; or a fact a line with all groups in one. */
  readonly facts: 'rows' | 'lines' | 'one-group';
};

type Details = Partial<ClaimDetails>;

/** Name, job title and address on one line. */
const contact = (label: string, parts: readonly (string | undefined)[]): readonly Fact[] => {
  const value = parts.filter((part) => part !== undefined && part !== '').join(', ');
  return value === '' ? [] : [{ label, value }];
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

const groupsOf = (claim: Claim, catalogue: Catalogue, reader: Reader, maxSubscriptions: number): readonly Group[] => {
  const texts = textsOf(reader.language);
  const { details, owner, submittedAt, submittedBy } = claim;
  const inWords = (field: keyof ClaimDetails & string) => answerText(field, details, texts, catalogue, reader);
  const answered = (...fields: readonly (keyof ClaimDetails & string)[]): readonly Fact[] =>
    fields.flatMap((field) => {
      const value = inWords(field);
      return value === null ? [] : [{ label: fieldLabel(field, texts, catalogue), value }];
    });
  const isVerified = details.tenantVerification === 'verified';
  const ends = subscriptions(details, catalogue, reader);
  const left = ends.length - maxSubscriptions;
  return [
    {
      name: 'customer',
      summary: [details.customerName, details.customerDomain],
      facts: [
        ...answered('customerName', 'customerDomain', 'customerTenantId', 'customerCountry'),
        ...(isVerified ? [{ label: texts('desk.tenant.label'), value: texts('desk.tenant.verified') }] : []),
      ],
    },
    {
      name: 'programme',
      summary: [inWords('solutionArea'), inWords('activities')],
      facts: answered('solutionArea', 'activities', 'purchaseChannel', 'dynamicsSolutionSellerName', 'isvProductName'),
    },
    {
      name: 'products',
      summary: [inWords('products')],
      facts: [
        ...answered('products'),
        ...ends.slice(0, maxSubscriptions),
        ...(left > 0 ? [{ label: '…', value: texts('desk.subscription.more', { count: left }) }] : []),
      ],
    },
    {
      name: 'contacts',
      summary: [details.customerContactName, details.customerContactEmail],
      facts: [
        ...contact(texts('desk.fact.customer-contact'), [
          details.customerContactName,
          details.customerContactTitle,
          details.customerContactEmail,
        ]),
        ...customerWord(claim, reader),
        ...contact(texts('desk.fact.technical-contact'), [
          details.technicalContactName,
          details.technicalContactTitle,
          details.technicalContactEmail,
        ]),
        ...contact(texts('desk.fact.partner-contact'), [details.partnerContactName, details.partnerContactEmail]),
      ],
    },
    {
      name: 'partner',
      summary: [owner.name, details.mpnId],
      // What the partner wants to be read is not left for the reviewer to unfold.
      isOpen: Boolean(details.comments),
      facts: [
        ...(details.comments ? [{ label: texts('desk.fact.comments'), value: details.comments }] : []),
        { label: texts('fact.owner'), value: owner.name },
        ...answered('mpnId'),
        ...partnerCenterFact(claim, texts),
        ...(submittedAt && submittedBy
          ? [
              {
                label: texts('fact.submitted'),
                value: texts('history.line', { who: submittedBy.name, when: momentText(submittedAt, reader) }),
              },
            ]
          : []),
      ],
    },
  ];
};

const linesOf = (facts: readonly FactView[]): string =>
  facts.map(({ label, value }) => `${label}: ${value}`).join('\n');

/** The claim's answers, grouped as a reviewer reads them, each folded to a line; groups without a fact are left out. */
export const reviewFacts = (
  claim: Claim,
  catalogue: Catalogue,
  reader: Reader,
  { subscriptions: maxSubscriptions, characters, facts: layout }: FactSize,
): readonly FactGroupView[] => {
  const texts = textsOf(reader.language);
  const groups = groupsOf(claim, catalogue, reader, maxSubscriptions)
    .filter(({ facts }) => facts.length > 0)
    .map((group) => ({ ...group, facts: group.facts.map((fact) => factView(fact, characters)) }));
  if (layout === 'one-group') {
    const lines = [linesOf(groups.flatMap(({ facts }) => facts))];
    return [{ ...foldView('facts', texts('desk.facts.all'), '', true, texts), facts: [], lines }];
  }
  return groups.map(({ name, summary, facts, isOpen = false }) => ({
    ...foldView(`facts-${name}`, texts(`desk.facts.${name}`), summary.filter(Boolean).join(' · '), isOpen, texts),
    facts: layout === 'rows' ? facts : [],
    lines: layout === 'rows' ? [] : [linesOf(facts)],
  }));
};
