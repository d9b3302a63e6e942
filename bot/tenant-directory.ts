/** Whose a domain is, as the public knows it. */
export type TenantLookup =
  | { readonly found: true; readonly tenantId: string }
  | { readonly found: false; readonly why: 'unreachable' | 'no-such-tenant' };

/** Looks up the Entra tenant of a domain (its OpenID configuration). Never rejects. */
export type TenantDirectory = {
  readonly tenantOf: (domain: string) => Promise<TenantLookup>;
  /** What the tenant calls itself; absent where nothing tells names. */
  readonly nameOf?: (tenantId: string) => Promise<string | null>;
};
