/** Solution areas of CPOR. Source: docs/claims.md#solution-areas-and-activities. */
export const solutionAreas = ['microsoft-365', 'business-applications'] as const;
export type SolutionArea = (typeof solutionAreas)[number];

export const activities = ['usage', 'presales', 'revenue-association'] as const;
export type Activity = (typeof activities)[number];

/** `csp` is offered as a choice only to be stopped with its reason; it never stands in a claim. */
export const purchaseChannels = ['volume-licensing', 'web-direct'] as const;
export type PurchaseChannel = (typeof purchaseChannels)[number];

/** How the tenant ID stands to the domain: looked up and equal, or the look-up could not be reached. A mismatch never enters a claim. */
export type TenantVerification = 'verified' | 'not-verified';

/**
 * What a claim says. Field names are Partner Center's and those of the card inputs. Absent = not answered, or not asked for
 * this kind of claim.
 */
export type ClaimDetails = {
  /** 1–100 characters. */
  readonly claimName: string;
  /** Partner location's ID: 1–10 digits, kept as text. */
  readonly mpnId: string;
  /** Host name with a dot, lower-case, punycode. */
  readonly customerDomain: string;
  /** GUID, lower-case, never all zeros. */
  readonly customerTenantId: string;
  readonly tenantVerification: TenantVerification;
  /** ISO 3166-1 alpha-2, or country-region such as `GB-ENG`. */
  readonly customerCountry?: string;
  readonly solutionArea: SolutionArea;
  readonly activities: readonly Activity[];
  /** Product ids of the catalogue, no duplicates, in the catalogue's order. */
  readonly products: readonly string[];
  readonly purchaseChannel?: PurchaseChannel;
  /** Dynamics 365 products of which the customer has several subscriptions; in older documents yes or no for all of them. */
  readonly hasSeveralSubscriptions?: boolean | readonly string[];
  /** By product id: GUIDs, lower-case. */
  readonly subscriptionIds?: Readonly<Record<string, readonly string[]>>;
  /** By product id: ISO dates (`2026-11-30`). */
  readonly subscriptionEndDates?: Readonly<Record<string, string>>;
  readonly reassociation?: boolean;
  readonly customerContactName: string;
  readonly customerContactTitle: string;
  readonly customerContactEmail: string;
  readonly technicalContactName?: string;
  readonly technicalContactTitle?: string;
  readonly technicalContactEmail?: string;
  readonly partnerContactName: string;
  readonly partnerContactEmail: string;
  readonly dynamicsSolutionSellerName?: string;
  readonly customerName?: string;
  readonly isvProductName?: string;
  /** By product id: where the evidence shows it, e.g. a file and page. */
  readonly evidencePlaces?: Readonly<Record<string, string>>;
  /** Up to 2,000 characters. */
  readonly comments?: string;
  /** What the partner ticked of the five-point self-check; what is missing never blocks. */
  readonly poeSelfCheck?: readonly InformationReason[];
};

/** Whom the customer's contact says to ask instead of them; each as far as they named it, in the form of its field. */
export type SuggestedContact = Partial<
  Pick<ClaimDetails, 'customerContactName' | 'customerContactTitle' | 'customerContactEmail'>
>;

/** The closed list of reasons for an information request; each is also a point of the partner's self-check. */
export const informationReasons = [
  'missing-all-poe',
  'missing-customer-acknowledgment',
  'missing-or-old-dates',
  'missing-partner-service',
  'missing-products',
] as const;
export type InformationReason = (typeof informationReasons)[number];
