import * as z from 'zod';
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

const mutedClaimsSchema = z.strictObject({ claimIds: z.array(z.string()) });

/** Subscriptions, one document a conversation, found by firm too; muted claims, one document a conversation. */
export const lowdbSubscriptions = (openTable: OpenTable): SubscriptionRepository => {
  const subscriptions = openTable('subscriptions', subscriptionSchema, ({ tenantId }) => ({ firm: tenantId }));
  const muted = openTable('muted_claims', mutedClaimsSchema);
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
    ofFirm: (tenantId) => subscriptions.find('firm = ?', tenantId),
    mute: async (referenceKey, claimId) => {
      const { before } = await muted.change(referenceKey, (current) =>
        current?.claimIds.includes(claimId) ? current : { claimIds: [...(current?.claimIds ?? []), claimId] },
      );
      return !before?.claimIds.includes(claimId);
    },
    unmute: async (referenceKey, claimId) => {
      const { before } = await muted.change(referenceKey, (current) => {
        const left = (current?.claimIds ?? []).filter((id) => id !== claimId);
        return left.length === 0 ? null : { claimIds: left };
      });
      return before?.claimIds.includes(claimId) ?? false;
    },
    isMuted: async (referenceKey, claimId) => (await muted.get(referenceKey))?.claimIds.includes(claimId) ?? false,
  };
};
