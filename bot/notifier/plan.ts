import type { Delivery } from './delivery.ts';

/** What a notice comes to: messages, or a record of why there is none. */
export type Plan =
  | { readonly deliveries: readonly Delivery[] }
  /** Settled without a message: done in another way, or overtaken by the claim. */
  | { readonly settled: 'sent' | 'dropped' | 'failed'; readonly detail: string }
  /** Owed on: nobody can be reached until an install or a message. */
  | { readonly waits: string }
  /** Owed on, and tried again after so many milliseconds of the clock. */
  | { readonly later: string; readonly afterMs: number };
