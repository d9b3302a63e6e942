import { z } from 'zod';
import type { Profile } from '../turn.ts';
import type { Connectors } from './connectors.ts';
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
export const fetchProfile = async (connectors: Connectors, place: Place, memberId: string): Promise<Profile | null> => {
  try {
    const { conversations } = await connectors.clientFor(place.serviceUrl);
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
