import type { ClaimDetails } from '../../claims/details.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';
import { earlierClaims } from './earlier-claims.ts';

type PartnerContact = Pick<Partial<ClaimDetails>, 'partnerContactName' | 'partnerContactEmail'>;

/** Our contact: as the person last filed it, else the firm's default, else who they are in Teams. */
export const partnerContact = async (
  turn: Pick<Turn, 'actor' | 'profile'>,
  services: Pick<Services, 'store'>,
): Promise<PartnerContact> => {
  const { person } = turn.actor;
  const [earlier] = await earlierClaims(person, services);
  if (earlier) {
    const { partnerContactName, partnerContactEmail } = earlier.details;
    if (partnerContactName !== undefined && partnerContactEmail !== undefined)
      return { partnerContactName, partnerContactEmail };
  }
  const contact = (await services.store.firms.profileOf(person.tenantId))?.contact;
  if (contact) return { partnerContactName: contact.name, partnerContactEmail: contact.email };
  const profile = await turn.profile();
  const name = profile?.name || person.name;
  return {
    ...(name ? { partnerContactName: name } : {}),
    ...(profile?.email ? { partnerContactEmail: profile.email } : {}),
  };
};
