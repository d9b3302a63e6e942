import type { Claim } from './claim.ts';
import type { FirmProfile } from './firm-profile.ts';

/** Who claims, as customers, reviewers and colleagues are told. */
export type Firm = {
  /** Null where nothing is known but the MPN ID. */
  readonly name: string | null;
  /** What it was known by when the claim was filed, where that is another name: its tenant's, or its verified domain. */
  readonly knownAs: string | null;
  /** Whom to ask: name and e-mail. */
  readonly contact: { readonly name: string; readonly email: string } | null;
};

/** Which firm claims: by its own profile, else by what it was known by when the claim was filed. */
export const firmOf = (
  { details, firmName }: Pick<Claim, 'details' | 'firmName'>,
  profile: Pick<FirmProfile, 'name' | 'contact'> | null,
): Firm => {
  const { partnerContactName: name, partnerContactEmail: email } = details;
  return {
    name: profile?.name ?? firmName ?? null,
    knownAs: profile && firmName !== undefined && firmName !== profile.name ? firmName : null,
    contact: name !== undefined && email !== undefined ? { name, email } : (profile?.contact ?? null),
  };
};
