import type { Notice } from '../../../claims/notices.ts';
import type { ClaimChange } from '../../../storage/claim-repository.ts';
import type { ConversationReference } from '../../../storage/conversation-repository.ts';
import { aClaim, monday } from '../build-claim.ts';

/** Conversations `a:<tenant>-<number>`, so that the test channel can tell whose they are. */
export const tenantOf = (conversationId: string): string => /^a:(\d+)-/.exec(conversationId)?.[1] ?? 'none';

export const claimIdOf = (number: number): string => `CPOR-${String(number).padStart(6, '0')}`;

/** Where the claim of that number tells its owner: claims share `conversations` conversations of `tenants` tenants. */
export const placeOf = (
  number: number,
  { conversations, tenants, serviceUrl }: { conversations: number; tenants: number; serviceUrl: string },
): ConversationReference => {
  const place = number % conversations;
  const conversationId = `a:${place % tenants}-${place}`;
  return {
    key: `conversation:${conversationId}`,
    conversationId,
    conversationType: 'personal',
    tenantId: `tenant-${place % tenants}`,
    serviceUrl,
    botId: '28:bot',
    channelId: 'msteams',
  };
};

/** A claim that owes so many notices, a second between them; of several claims in one conversation they interleave. */
export const claimOwing = (number: number, count: number): ClaimChange => ({
  claim: aClaim('editing', { id: claimIdOf(number) }),
  basedOn: 0,
  events: [],
  notices: Array.from(
    { length: count },
    (_, index): Notice => ({
      id: `${claimIdOf(number)}/${index + 1}/owner`,
      claimId: claimIdOf(number),
      audience: 'owner',
      subject: 'ReviewStarted',
      version: 3,
      status: 'editing',
      urgent: false,
      at: Temporal.Instant.from(monday)
        .add({ milliseconds: index * 100_000 + number })
        .toString(),
    }),
  ),
});
