import type { Person } from '../claims/person.ts';

/** Languages that the bot speaks; a person's choice beats their client's locale. */
export type PersonSettings = {
  readonly language?: 'en' | 'hu' | 'tr';
  /** IANA time zone as Teams last reported it. */
  readonly timeZone?: string;
  /** Locale as Teams last reported it, e.g. `hu-HU`. */
  readonly locale?: string;
  /** A reviewer's comments used before, newest first. */
  readonly comments?: readonly string[];
};

/** Where the bot can reach a person, channel or group chat by itself. */
export type ConversationReference = {
  /** `person:<tenant>/<object id>` or `conversation:<conversation id>`. */
  readonly key: string;
  readonly conversationId: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
  readonly tenantId: string;
  readonly serviceUrl: string;
  /** The bot's own id in that channel. */
  readonly botId: string;
  readonly channelId: string;
  readonly person?: Person;
  /** Teams' team and channel ids, for root posts. */
  readonly teamId?: string;
  readonly teamsChannelId?: string;
  /** Set on 403/404; cleared by an install or a message. */
  readonly disabled?: { readonly at: string; readonly why: string };
};

/** People's settings and where to reach them. Durable when a call returns. */
export type PeopleRepository = {
  readonly settingsOf: (person: Pick<Person, 'id' | 'tenantId'>) => Promise<PersonSettings>;
  readonly saveSettings: (person: Pick<Person, 'id' | 'tenantId'>, settings: PersonSettings) => Promise<void>;
  /**
   * Writes only when something changed; enables a disabled reference again.
   * @returns whether the place could not be reached before: it is new, or was disabled.
   */
  readonly rememberReference: (reference: Omit<ConversationReference, 'disabled'>) => Promise<boolean>;
  readonly disableReference: (key: string, why: string, at: string) => Promise<void>;
  readonly reference: (key: string) => Promise<ConversationReference | null>;
  /** References of these people (Entra object ids), enabled ones only. */
  readonly peopleWithIds: (ids: readonly string[]) => Promise<readonly ConversationReference[]>;
  /** References of the people of a firm who have the bot, enabled ones only. */
  readonly peopleOf: (tenantId: string) => Promise<readonly ConversationReference[]>;
  /** The conversation that `review here` named, if any. */
  readonly reviewDesk: () => Promise<string | null>;
  readonly setReviewDesk: (referenceKey: string | null) => Promise<void>;
};

export const personKey = (person: Pick<Person, 'id' | 'tenantId'>): string => `person:${person.tenantId}/${person.id}`;
export const conversationKey = (conversationId: string): string => `conversation:${conversationId}`;
