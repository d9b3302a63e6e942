import type { Person } from '../claims/person.ts';

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

/** Where people, channels and group chats are reached. Durable when a call returns. */
export type ConversationRepository = {
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
};

export const personKey = (person: Pick<Person, 'id' | 'tenantId'>): string => `person:${person.tenantId}/${person.id}`;
export const conversationKey = (conversationId: string): string => `conversation:${conversationId}`;
