import type { Language } from './languages/language.ts';

/** Who reads a card: decides its language and in whose time zone times are shown. */
export type Reader = {
  readonly language: Language;
  /** IANA time zone. */
  readonly timeZone: string;
  /** Others read along, in a channel or group chat: a time names its zone. */
  readonly isShared?: true;
};
