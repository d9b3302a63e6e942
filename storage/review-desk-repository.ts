/** Where the reviewers' cards go. Durable when a call returns. */
export type ReviewDeskRepository = {
  /** Key of the conversation that `review here` named, if any. */
  readonly reviewDesk: () => Promise<string | null>;
  readonly setReviewDesk: (referenceKey: string | null) => Promise<void>;
};
