import type { ConnectorFactory } from 'botframework-connector';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { keepFor } from '../keep-for.ts';
import type { Profile, ProfileAge } from '../turn.ts';
import type { Place } from './posts.ts';

const member = z.object({
  name: z.string().min(1),
  email: z.string().optional().catch(undefined),
  userPrincipalName: z.string().optional().catch(undefined),
  tenantId: z.string().optional().catch(undefined),
  userRole: z.string().optional().catch(undefined),
});

/** A prefilled field is not worth a late answer. */
const timeout = 3000;

const mailOf = ({ email, userPrincipalName }: z.output<typeof member>): string | null =>
  email || (userPrincipalName?.includes('@') && !userPrincipalName.includes('#EXT#') ? userPrincipalName : null);

/** A member's profile from the conversation's roster; null where Teams can't tell in 3 seconds. */
const fetchProfile = async (connectors: ConnectorFactory, place: Place, memberId: string): Promise<Profile | null> => {
  try {
    const { conversations } = await connectors.create(place.serviceUrl);
    const { _response } = await conversations.getConversationMember(place.conversationId, memberId, { timeout });
    const read = member.safeParse(JSON.parse(_response.bodyAsText));
    if (!read.success) return null;
    const { name, tenantId, userRole } = read.data;
    return {
      name,
      email: mailOf(read.data),
      ...(tenantId ? { tenantId: tenantId.toLowerCase() } : {}),
      ...(userRole === 'guest' || userRole === 'anonymous' ? { isGuest: true } : {}),
    };
  } catch {
    return null;
  }
};

/** A member's profile; null where Teams can't tell. */
export type Profiles = (place: Place, memberId: string, how?: ProfileAge) => Promise<Profile | null>;

const recent = { ttl: 10 * 60_000, max: 5_000 };

/** Spares Teams, and who waits for an answer, the same question again and again. What Teams could not tell is asked anew. */
export const createProfiles = (connectors: ConnectorFactory, clock: Clock): Profiles => {
  const known = keepFor<Profile>(recent, clock);
  return async (place, memberId, how = 'recent') => {
    const key = `${place.conversationId}|${memberId}`;
    const held = how === 'recent' ? known.get(key) : undefined;
    if (held) return held;
    const profile = await fetchProfile(connectors, place, memberId);
    if (profile) known.set(key, profile);
    else known.delete(key);
    return profile;
  };
};
