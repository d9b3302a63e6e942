import type { ClaimId, Timestamp } from '../claims/claim.ts';
import type { ClaimStatus } from '../claims/claim-status.ts';
import type { SolutionArea } from '../claims/details.ts';
import type { Person } from '../claims/person.ts';

/** Which of the firm's claims a channel follows. An empty list leaves nothing out. */
export type SubscriptionFilter = {
  /** 1–10 digits each. */
  readonly mpnIds: readonly string[];
  readonly solutionAreas: readonly SolutionArea[];
  readonly statuses: readonly ClaimStatus[];
};

/** A channel that follows the claims of one firm. */
export type Subscription = {
  /** Key of the conversation reference (conversation-repository.ts). */
  readonly referenceKey: string;
  /** The firm whose claims are posted; never changes while the subscription stands. */
  readonly tenantId: string;
  readonly filter: SubscriptionFilter;
  readonly subscribedBy: Person;
  readonly subscribedAt: Timestamp;
  /** How the channel is written to: as its subscriber reads. */
  readonly language: 'en' | 'hu' | 'tr';
  /** IANA time zone. */
  readonly timeZone: string;
};

/** Which channels follow which claims, and what they do not want to hear of. Durable when a call returns. */
export type SubscriptionRepository = {
  /**
   * Sets or replaces the subscription of a conversation.
   * @returns false, with nothing changed, when the conversation follows another firm.
   */
  readonly subscribe: (subscription: Subscription) => Promise<boolean>;
  /** @returns the subscription that stood; null when there was none, or it is another firm's and stays. */
  readonly unsubscribe: (referenceKey: string, tenantId: string) => Promise<Subscription | null>;
  readonly at: (referenceKey: string) => Promise<Subscription | null>;
  /** Subscriptions of one firm, by key. */
  readonly ofFirm: (tenantId: string) => Promise<readonly Subscription[]>;
  /** No more posts about this claim in that conversation. @returns whether that is new. */
  readonly mute: (referenceKey: string, claimId: ClaimId) => Promise<boolean>;
  /** @returns whether the claim was muted. */
  readonly unmute: (referenceKey: string, claimId: ClaimId) => Promise<boolean>;
  readonly isMuted: (referenceKey: string, claimId: ClaimId) => Promise<boolean>;
};
