/** A type with everything in it read-only, as the domain's types are; zod's are not. */
type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/**
 * True where what a schema reads and the hand-written type are the same in both directions, key by key. Used as
 * `true satisfies Agree<z.output<typeof schema>, Type>`: a field added to one alone does not compile.
 */
export type Agree<Read, Written> = [Frozen<Read>] extends [Frozen<Written>]
  ? [Frozen<Written>] extends [Frozen<Read>]
    ? SameKeys<Read, Written>
    : false
  : false;

/** Optional keys would otherwise agree with absent ones. */
type SameKeys<A, B> = [AllKeys<A>] extends [AllKeys<B>] ? ([AllKeys<B>] extends [AllKeys<A>] ? true : false) : false;
type AllKeys<T> = T extends unknown ? keyof T : never;
