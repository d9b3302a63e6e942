import type { Language } from './languages/language.ts';

/** Who reads a card: decides its language and in whose time zone times are shown. */
export type Reader = {
  readonly language: Language;
  /** IANA time zone. */
  readonly timeZone: string;
};
