import type { Elsewhere } from '../cards/shared/elsewhere.ts';
import { deskKey } from './review/desk-places.ts';
import type { Services } from './services.ts';
import type { Turn } from './turn.ts';

/**
 * Opens the person's own chat with the bot; null in local mode, where Teams is not there.
 * Source: docs/teams.md#deep-links.
 */
const chatUrl = (teamsAppId: string | null, tenantId: string): string | null =>
  teamsAppId === null ? null : `https://teams.microsoft.com/l/entity/${teamsAppId}/conversations?tenantId=${tenantId}`;

/** What works where the turn happens, if that is a channel or group chat; undefined in a personal chat. */
export const elsewhere = async (
  { reference, actor }: Pick<Turn, 'reference' | 'actor'>,
  services: Services,
): Promise<Elsewhere | undefined> => {
  const { conversationType, key } = reference;
  if (conversationType === 'personal') return undefined;
  const follows = (await services.store.subscriptions.at(key)) !== null;
  return {
    kind: conversationType,
    // Where claims of a firm are followed, reviewing happens only if it is the desk as well.
    mayReview: actor.isReviewer && (!follows || (await deskKey(services)) === key),
    chatUrl: chatUrl(services.teamsAppId, actor.person.tenantId),
  };
};
