/** What a signed link is for; a link of one purpose opens nothing else. */
export const linkPurposes = ['upload', 'document', 'opt-out'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** What a link stands for. */
export type LinkClaims = {
  readonly claimId: string;
  /** Who the link was made for: upload and document links act in this person's name. */
  readonly person?: { readonly id: string; readonly tenantId: string; readonly name: string };
  readonly fileId?: string;
  /** A document link for whoever reads the review desk, where a card has many readers. */
  readonly desk?: true;
  readonly language?: string;
  /** An opt-out link: the mark of the address it was mailed to (never the address, which an URL would leave in logs). */
  readonly contact?: string;
};

/** The contact of a claim, to whom an opt-out link is mailed. */
export type OptOutContact = { readonly claimId: string; readonly email: string; readonly language?: string };

export type LinkCheck =
  | { readonly valid: true; readonly claims: LinkClaims }
  | { readonly valid: false; readonly why: 'expired' | 'tampered' };

/** Signed, expiring links (JWT HS256 by `LINK_SIGNING_KEY`), on the bot's one clock. */
export type Links = {
  /** Absolute URL under `PUBLIC_URL`: `/poe/:token`, 7 days. */
  readonly uploadUrl: (claims: LinkClaims) => Promise<string>;
  /** Absolute URL: `/poe/:token/template.docx`. */
  readonly templateUrl: (claims: LinkClaims) => Promise<string>;
  /** Absolute URL: `/documents/:token`, 24 hours. */
  readonly documentUrl: (claims: LinkClaims) => Promise<string>;
  /** Absolute URL: `/opt-out/:token`. It does not expire: it works until the window closes, or another contact is named. */
  readonly optOutUrl: (contact: OptOutContact) => Promise<string>;
  /** Whether an opt-out link was mailed to this address; false once the claim's contact has been corrected. */
  readonly isMailedTo: (link: LinkClaims, email: string) => boolean;
  readonly check: (purpose: LinkPurpose, token: string) => Promise<LinkCheck>;
};
