import type { MpnLocation } from '../../claims/firm-profile.ts';
import type { Person } from '../../claims/person.ts';
import type { Services } from '../services.ts';
import { earlierClaims } from './earlier-claims.ts';

/** Partner locations to choose from: those the person used last, then the rest of the firm's profile. */
export const mpnLocations = async (
  person: Person,
  services: Pick<Services, 'store'>,
): Promise<readonly MpnLocation[]> => {
  const [profile, earlier] = await Promise.all([
    services.store.firms.profileOf(person.tenantId),
    earlierClaims(person, services),
  ]);
  const known = profile?.locations ?? [];
  const used = [...new Set(earlier.flatMap(({ details }) => details.mpnId ?? []))];
  return [
    ...used.map((mpnId) => known.find((location) => location.mpnId === mpnId) ?? { mpnId, label: mpnId }),
    ...known.filter(({ mpnId }) => !used.includes(mpnId)),
  ];
};
