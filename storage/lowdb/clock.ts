/** Every time that the store needs comes from it. */
export type Clock = { readonly now: () => Temporal.Instant };
