import type { Json } from '../../cards/card.ts';
import type { StepId } from '../../claims/steps.ts';

type Answers = Readonly<Record<string, Json>>;

/** The steps of a filing with what is typed at each, as a client sends it. */
export type Filing = readonly (readonly [StepId, Answers])[];

const partner = (claimName: string): [StepId, Answers] => ['partner', { claimName, mpnId: '1234567' }];
const contoso: [StepId, Answers] = [
  'customer',
  { customerDomain: 'contoso.com', customerTenantId: '', customerCountry: 'HU' },
];
const customerContact: Answers = {
  customerContactName: 'Clara Customer',
  customerContactTitle: 'CIO',
  customerContactEmail: 'clara@contoso.com',
  partnerContactName: 'Olivia Owner',
  partnerContactEmail: 'olivia@partner.example',
};
const technicalContact: Answers = {
  technicalContactName: 'Theo Technical',
  technicalContactTitle: 'Administrator',
  technicalContactEmail: 'theo@contoso.com',
};
const selfCheck: [StepId, Answers] = [
  'evidence',
  { poeSelfCheck: 'missing-all-poe,missing-customer-acknowledgment', comments: 'Signed on page 3.' },
];

export const microsoft365Usage: Filing = [
  ['programme', { solutionArea: 'microsoft-365', activities: 'usage' }],
  partner('Contoso Teams rollout'),
  ['customer', { ...contoso[1], reassociation: 'true' }],
  ['products', { products: 'microsoft-teams,exchange-online' }],
  ['contacts', customerContact],
  selfCheck,
];

export const businessApplicationsUsage: Filing = [
  ['programme', { solutionArea: 'business-applications', activities: 'usage', purchaseChannel: 'volume-licensing' }],
  partner('Contoso Power BI'),
  contoso,
  [
    'products',
    { products: 'power-bi', hasSeveralSubscriptions: 'false', 'subscriptionEndDate.power-bi': '2027-06-30' },
  ],
  ['contacts', customerContact],
  selfCheck,
];

export const presales: Filing = [
  ['programme', { solutionArea: 'business-applications', activities: 'presales,usage', purchaseChannel: 'web-direct' }],
  partner('Contoso Dynamics presales'),
  contoso,
  [
    'products',
    {
      products: 'dynamics-365-sales',
      hasSeveralSubscriptions: 'true',
      'subscriptionIds.dynamics-365-sales': '0f0f0f0f-1111-4222-8333-444444444444',
    },
  ],
  // Drawn once more, for the end dates, which may stay unknown.
  ['products', {}],
  ['contacts', { ...customerContact, ...technicalContact }],
  selfCheck,
];

export const revenueAssociation: Filing = [
  [
    'programme',
    { solutionArea: 'business-applications', activities: 'revenue-association', purchaseChannel: 'volume-licensing' },
  ],
  partner('Contoso Dynamics revenue'),
  contoso,
  [
    'products',
    {
      products: 'dynamics-365-finance',
      hasSeveralSubscriptions: 'false',
    },
  ],
  // Drawn once more, for the end dates, which may stay unknown.
  ['products', {}],
  ['contacts', { ...customerContact, ...technicalContact }],
  [
    'revenue',
    { dynamicsSolutionSellerName: 'Sonia Seller', customerName: 'Contoso Ltd', isvProductName: 'Contoso Ledger' },
  ],
  selfCheck,
];

/** For a bot in a process of its own, which asks nobody for a tenant. */
export const withTenant: Filing = microsoft365Usage.map(([step, answers]) =>
  step === 'customer'
    ? [step, { ...answers, customerTenantId: '6f2b1c7e-0d3a-4a55-9a51-2f6b0e9d1001' }]
    : [step, answers],
);
