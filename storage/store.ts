import type { CardRepository } from './card-repository.ts';
import type { ClaimRepository } from './claim-repository.ts';
import type { ConversationRepository } from './conversation-repository.ts';
import type { DiaryRepository } from './diary-repository.ts';
import type { DocumentStore, WaitingFileRepository } from './document-store.ts';
import type { FirmRepository } from './firm-repository.ts';
import type { Outbox } from './outbox.ts';
import type { ReviewDeskRepository } from './review-desk-repository.ts';
import type { SettingsRepository } from './settings-repository.ts';
import type { SubscriptionRepository } from './subscription-repository.ts';

/** A document that could not be read, and where it is now. */
export type SetAside = {
  readonly table: string;
  /** May name a person. */
  readonly key: string;
  /** `id` in the table `set_aside`. */
  readonly movedTo: number;
  readonly why: string;
};

/** Everything that the bot keeps. */
export type Store = {
  readonly claims: ClaimRepository;
  readonly outbox: Outbox;
  readonly settings: SettingsRepository;
  readonly conversations: ConversationRepository;
  readonly reviewDesk: ReviewDeskRepository;
  readonly cards: CardRepository;
  readonly subscriptions: SubscriptionRepository;
  readonly diary: DiaryRepository;
  readonly firms: FirmRepository;
  readonly waitingFiles: WaitingFileRepository;
  readonly documents: DocumentStore;
  /** Since the start, by whoever asked for a document first. Each was logged once. */
  readonly setAside: readonly SetAside[];
  /** Resolves when the store answers; rejects otherwise. */
  readonly ready: () => Promise<void>;
  /** Waits for what is being written, then frees the lock. */
  readonly close: () => Promise<void>;
};
