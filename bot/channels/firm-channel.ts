import type { Subscription } from '../../storage/subscription-repository.ts';
import { deskKey } from '../review/desk-places.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

/**
 * What the channel follows in which something is said or pressed; null elsewhere, and at the review desk, where everything
 * may be seen.
 */
export const firmChannel = async (
  { reference }: Pick<Turn, 'reference'>,
  services: Services,
): Promise<Subscription | null> => {
  if (reference.conversationType !== 'channel') return null;
  const subscription = await services.store.subscriptions.at(reference.key);
  return subscription && (await deskKey(services)) !== reference.key ? subscription : null;
};
