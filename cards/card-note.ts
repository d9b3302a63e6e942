import type { Message } from './languages/texts.ts';

export type NoteTone = 'good' | 'info' | 'warning' | 'attention';

/** A line on top of a card: what just happened, or why nothing did. */
export type CardNote = { readonly tone: NoteTone; readonly message: Message };
