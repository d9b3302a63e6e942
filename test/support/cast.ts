import { admin, deskTenant, otherFirm, ourFirm, owner, reviewer } from './build-claim.ts';
import type { PersonDetails } from './teams/teams-person.ts';

/** The people of the scenarios, as their Teams clients have them. */
export const olivia: PersonDetails = {
  ...owner,
  email: 'olivia@partner.example',
  locale: 'en-GB',
  timeZone: 'Europe/Budapest',
};
export const adam: PersonDetails = { ...admin, email: 'adam@partner.example', locale: 'en-GB' };
export const rita: PersonDetails = { ...reviewer, email: 'rita@desk.example', locale: 'en-GB' };
export const ruben: PersonDetails = {
  id: 'aaaaaaaa-0000-4000-8000-000000000005',
  tenantId: deskTenant,
  name: 'Ruben Reviewer',
  locale: 'en-GB',
};
/** An incentives admin of another firm. */
export const otto: PersonDetails = {
  id: 'bbbbbbbb-0000-4000-8000-000000000001',
  tenantId: otherFirm,
  name: 'Otto Other',
  locale: 'en-GB',
  email: 'otto@other.example',
};
export const colleague: PersonDetails = {
  id: 'aaaaaaaa-0000-4000-8000-000000000006',
  tenantId: ourFirm,
  name: 'Carl Colleague',
  locale: 'en-GB',
};
/** A reviewer who sits in the partner's firm, and may have had a part in a claim. */
export const connie: PersonDetails = {
  id: 'aaaaaaaa-0000-4000-8000-000000000007',
  tenantId: ourFirm,
  name: 'Connie Conflict',
  locale: 'en-GB',
};
/** A member of a tenant that this deployment does not serve. */
export const oscar: PersonDetails = {
  id: 'cccccccc-0000-4000-8000-000000000001',
  tenantId: '99999999-9999-4999-8999-999999999999',
  name: 'Oscar Outsider',
  locale: 'en-GB',
};
