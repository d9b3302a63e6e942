import * as z from 'zod';
import type { ClaimId } from '../../claims/claim.ts';
import { claimStatuses } from '../../claims/claim-status.ts';
import { solutionAreas } from '../../claims/details.ts';
import type { Subscription, SubscriptionRepository } from '../subscription-repository.ts';
import type { OpenTable } from './document-table.ts';

const subscriptionSchema: z.ZodType<Subscription> = z.strictObject({
  referenceKey: z.string(),
  tenantId: z.string(),
  filter: z.strictObject({
    mpnIds: z.array(z.string()),
    solutionAreas: z.array(z.enum(solutionAreas)),
    statuses: z.array(z.enum(claimStatuses)),
  }),
  subscribedBy: z.strictObject({ id: z.string(), tenantId: z.string(), name: z.string() }),
  subscribedAt: z.string(),
  language: z.enum(['en', 'hu', 'tr']),
  timeZone: z.string(),
});

/** Subscriptions, one document a conversation, found by firm too; an empty document for each claim that one does not hear of. */
export const lowdbSubscriptions = (openTable: OpenTable): SubscriptionRepository => {
  const subscriptions = openTable('subscriptions', subscriptionSchema, ({ tenantId }) => ({ firm: tenantId }));
  const muted = openTable('muted_claims', z.strictObject({}));
  const keyOf = (referenceKey: string, claimId: ClaimId): string => JSON.stringify([referenceKey, claimId]);
  return {
    subscribe: async (subscription) => {
      const copy = structuredClone(subscription);
      const { after } = await subscriptions.change(copy.referenceKey, (current) =>
        current === null || current.tenantId === copy.tenantId ? copy : current,
      );
      return after?.tenantId === copy.tenantId;
    },
    unsubscribe: async (referenceKey, tenantId) => {
      const { before } = await subscriptions.change(referenceKey, (current) =>
        current?.tenantId === tenantId ? null : current,
      );
      return before?.tenantId === tenantId ? before : null;
    },
    at: (referenceKey) => subscriptions.get(referenceKey),
    ofFirm: (tenantId) => subscriptions.find('firm = ? ORDER BY key', tenantId),
    mute: async (referenceKey, claimId) => {
      const { before } = await muted.change(keyOf(referenceKey, claimId), () => ({}));
      return before === null;
    },
    unmute: async (referenceKey, claimId) => {
      const { before } = await muted.change(keyOf(referenceKey, claimId), () => null);
      return before !== null;
    },
    isMuted: async (referenceKey, claimId) => (await muted.get(keyOf(referenceKey, claimId))) !== null,
  };
};
