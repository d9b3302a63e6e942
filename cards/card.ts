/** JSON value, as cards are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An Adaptive Card 1.5, ready to be sent. */
export type Card = { readonly type: 'AdaptiveCard'; readonly [key: string]: Json };
