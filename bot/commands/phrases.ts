import type { Language } from '../../cards/languages/language.ts';
import type { ShownStatus } from '../../claims/shown-status.ts';

/** Chat commands by name; the last ten are the reviewers'. */
export const commandNames = [
  'help',
  'new claim',
  'my claims',
  'claim',
  'status',
  'history',
  'summary',
  'withdraw',
  'template',
  'language',
  'resume',
  'discard',
  'hand over',
  'submit',
  'ask admin',
  'answer',
  'dispute',
  'disassociate',
  'renew',
  'partner center id',
  'record association',
  'our firm',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'mute',
  'unmute',
  'review here',
  'queue',
  'review',
  'assign',
  'release',
  'approve',
  'reject',
  'request info',
  'ask again',
  'approve answer',
  'self-test',
] as const;
export type CommandName = (typeof commandNames)[number];

/**
 * What a command does at once: `shows` changes nothing, `asks` opens a form that changes something when it is sent, `acts`
 * changes something there and then. Typing errors are forgiven in what shows alone.
 */
export const effects: Readonly<Record<CommandName, 'shows' | 'asks' | 'acts'>> = {
  help: 'shows',
  'new claim': 'acts',
  'my claims': 'shows',
  claim: 'shows',
  status: 'shows',
  history: 'shows',
  summary: 'shows',
  withdraw: 'asks',
  template: 'shows',
  language: 'acts',
  resume: 'shows',
  discard: 'asks',
  'hand over': 'asks',
  submit: 'acts',
  'ask admin': 'acts',
  answer: 'asks',
  dispute: 'asks',
  disassociate: 'asks',
  renew: 'asks',
  'partner center id': 'asks',
  'record association': 'asks',
  'our firm': 'shows',
  subscribe: 'acts',
  unsubscribe: 'acts',
  subscriptions: 'shows',
  mute: 'acts',
  unmute: 'acts',
  'review here': 'acts',
  queue: 'shows',
  review: 'acts',
  assign: 'asks',
  release: 'acts',
  approve: 'asks',
  reject: 'asks',
  'request info': 'asks',
  'ask again': 'asks',
  'approve answer': 'asks',
  'self-test': 'shows',
};

/** What people write in one language; all of it plain (see `plain-text.ts`). It is understood whatever the reader's language. */
export type CommandWords = {
  /** Wordings of a command; the first is the one that help shows. ` #` at the end: only beside a claim's number. */
  readonly phrases: Readonly<Record<CommandName, readonly [string, ...string[]]>>;
  /** What the language calls the bot's languages, and `magyarul` and the like. */
  readonly languageNames: Readonly<Record<Language, readonly string[]>>;
  /** Says nothing, wherever it stands: articles, "please". */
  readonly noise: readonly string[];
  /** May stand around a command's words without changing what is meant. */
  readonly context: readonly string[];
  /** With these a sentence speaks of a command rather than giving it: "not", "why", "when". */
  readonly blockers: readonly string[];
  /** Whole texts that are no command, however near they come to one: "yes", "igen", "evet". */
  readonly answers: readonly string[];
  readonly thanks: readonly string[];
  /** What claims of a status are called, beside the status's own name: `my claims rejected`. */
  readonly statuses: Readonly<Partial<Record<ShownStatus, readonly string[]>>>;
};
