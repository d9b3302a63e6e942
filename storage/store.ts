import type { CardRepository } from './card-repository.ts';
import type { ClaimRepository } from './claim-repository.ts';
import type { DiaryRepository } from './diary-repository.ts';
import type { DocumentStore, WaitingFileRepository } from './document-store.ts';
import type { PeopleRepository } from './people-repository.ts';
import type { SubscriptionRepository } from './subscription-repository.ts';

/** A document that could not be read, and where it was put. */
export type SetAside = { readonly file: string; readonly movedTo: string; readonly why: string };

/** Everything that the bot keeps. */
export type Store = {
  readonly claims: ClaimRepository;
  readonly people: PeopleRepository;
  readonly cards: CardRepository;
  readonly subscriptions: SubscriptionRepository;
  readonly diary: DiaryRepository;
  readonly waitingFiles: WaitingFileRepository;
  readonly documents: DocumentStore;
  /** Since the start: by the start itself, and by whoever asked for a claim first. Each was logged once. */
  readonly setAside: readonly SetAside[];
  /** Resolves when the store answers; rejects otherwise. */
  readonly ready: () => Promise<void>;
  /** Waits for what is being written, then frees the lock. */
  readonly close: () => Promise<void>;
};
