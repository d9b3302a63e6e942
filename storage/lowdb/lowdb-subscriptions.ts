import * as z from 'zod';
import type { ClaimId } from '../../claims/claim.ts';
import { claimStatuses } from '../../claims/claim-status.ts';
import { solutionAreas } from '../../claims/details.ts';
import type { Subscription, SubscriptionRepository } from '../subscription-repository.ts';
import type { DocumentTable } from './document-table.ts';

export const subscriptionSchema: z.ZodType<Subscription> = z.strictObject({
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

export type MutedClaims = { readonly claimIds: readonly ClaimId[] };

export const mutedClaimsSchema: z.ZodType<MutedClaims> = z.strictObject({ claimIds: z.array(z.string()) });

export const subscriptionColumns = ({ tenantId }: Subscription) => ({ firm: tenantId });

/** Subscriptions, one document a conversation, found by firm too; muted claims, one document a conversation. */
export class LowdbSubscriptions implements SubscriptionRepository {
  readonly #subscriptions: DocumentTable<Subscription>;
  readonly #muted: DocumentTable<MutedClaims>;

  constructor(subscriptions: DocumentTable<Subscription>, muted: DocumentTable<MutedClaims>) {
    this.#subscriptions = subscriptions;
    this.#muted = muted;
  }

  async subscribe(subscription: Subscription): Promise<boolean> {
    const copy = structuredClone(subscription);
    const { after } = await this.#subscriptions.change(copy.referenceKey, (current) =>
      current === null || current.tenantId === copy.tenantId ? copy : current,
    );
    return after?.tenantId === copy.tenantId;
  }

  async unsubscribe(referenceKey: string, tenantId: string): Promise<Subscription | null> {
    const { before } = await this.#subscriptions.change(referenceKey, (current) =>
      current?.tenantId === tenantId ? null : current,
    );
    return before?.tenantId === tenantId ? before : null;
  }

  at(referenceKey: string): Promise<Subscription | null> {
    return this.#subscriptions.get(referenceKey);
  }

  ofFirm(tenantId: string): Promise<readonly Subscription[]> {
    return this.#subscriptions.find('firm = ?', tenantId);
  }

  async mute(referenceKey: string, claimId: ClaimId): Promise<boolean> {
    const { before } = await this.#muted.change(referenceKey, (current) =>
      current?.claimIds.includes(claimId) ? current : { claimIds: [...(current?.claimIds ?? []), claimId] },
    );
    return !before?.claimIds.includes(claimId);
  }

  async unmute(referenceKey: string, claimId: ClaimId): Promise<boolean> {
    const { before } = await this.#muted.change(referenceKey, (current) => {
      if (!current?.claimIds.includes(claimId)) return current;
      const left = current.claimIds.filter((muted) => muted !== claimId);
      return left.length === 0 ? null : { claimIds: left };
    });
    return before?.claimIds.includes(claimId) ?? false;
  }

  async isMuted(referenceKey: string, claimId: ClaimId): Promise<boolean> {
    return (await this.#muted.get(referenceKey))?.claimIds.includes(claimId) ?? false;
  }
}
