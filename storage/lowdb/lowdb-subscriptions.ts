import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { ClaimId } from '../../claims/claim.ts';
import { claimStatuses } from '../../claims/claim-status.ts';
import { solutionAreas } from '../../claims/details.ts';
import type { Subscription, SubscriptionRepository } from '../subscription-repository.ts';
import { copyOf } from './copy-of.ts';
import type { KeyedDocuments } from './keyed-documents.ts';

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

/** Subscriptions, all in memory and found by firm; muted claims, one document a conversation, read when asked for. */
export class LowdbSubscriptions implements SubscriptionRepository {
  readonly #subscriptions: KeyedDocuments<Subscription>;
  readonly #muted: KeyedDocuments<MutedClaims>;
  readonly #byFirm = new Map<string, Map<string, Subscription>>();

  constructor(subscriptions: KeyedDocuments<Subscription>, muted: KeyedDocuments<MutedClaims>) {
    this.#subscriptions = subscriptions;
    this.#muted = muted;
    for (const { value } of subscriptions.all()) this.#index(value);
  }

  async subscribe(subscription: Subscription): Promise<boolean> {
    const copy = copyOf(subscription);
    let taken = false;
    await this.#subscriptions.change(copy.referenceKey, (current) => {
      taken = current === null || current.tenantId === copy.tenantId;
      return !taken || isDeepStrictEqual(current, copy) ? current : copy;
    });
    if (taken) this.#index(copy);
    return taken;
  }

  async unsubscribe(referenceKey: string, tenantId: string): Promise<Subscription | null> {
    const before = await this.#subscriptions.change(referenceKey, (current) =>
      current?.tenantId === tenantId ? null : current,
    );
    if (before?.tenantId !== tenantId) return null;
    this.#byFirm.get(tenantId)?.delete(referenceKey);
    return before;
  }

  at(referenceKey: string): Promise<Subscription | null> {
    return this.#subscriptions.get(referenceKey);
  }

  async ofFirm(tenantId: string): Promise<readonly Subscription[]> {
    const found = [...(this.#byFirm.get(tenantId)?.values() ?? [])].map((subscription) => copyOf(subscription));
    return found.toSorted((a, b) => (a.referenceKey < b.referenceKey ? -1 : 1));
  }

  async mute(referenceKey: string, claimId: ClaimId): Promise<boolean> {
    const before = await this.#muted.change(referenceKey, (current) =>
      current?.claimIds.includes(claimId) ? current : { claimIds: [...(current?.claimIds ?? []), claimId] },
    );
    return !before?.claimIds.includes(claimId);
  }

  async unmute(referenceKey: string, claimId: ClaimId): Promise<boolean> {
    const before = await this.#muted.change(referenceKey, (current) => {
      if (!current?.claimIds.includes(claimId)) return current;
      const left = current.claimIds.filter((muted) => muted !== claimId);
      return left.length === 0 ? null : { claimIds: left };
    });
    return before?.claimIds.includes(claimId) ?? false;
  }

  async isMuted(referenceKey: string, claimId: ClaimId): Promise<boolean> {
    return (await this.#muted.get(referenceKey))?.claimIds.includes(claimId) ?? false;
  }

  #index(subscription: Subscription): void {
    const ofFirm = this.#byFirm.get(subscription.tenantId) ?? new Map<string, Subscription>();
    ofFirm.set(subscription.referenceKey, subscription);
    this.#byFirm.set(subscription.tenantId, ofFirm);
  }
}
