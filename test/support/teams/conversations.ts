import type { Card } from '../../../cards/card.ts';

/** A message as the people of a conversation have it. */
export type Message = {
  readonly id: string;
  readonly conversationId: string;
  /** Root message of its thread, in channels. */
  readonly rootId: string | null;
  text: string;
  /** What the notification shows. */
  readonly summary: string;
  /** As it stands in the conversation. */
  card: Card | null;
  /** What the person who pressed sees in its place until the message is updated. */
  answered: Card | null;
  /** Times the bot has updated it. */
  updates: number;
};

/** The card that a person sees. */
export const seenCard = ({ card, answered }: Message): Card | null => answered ?? card;

/** `<channel>;messageid=<root>` → channel and root. */
export const partsOf = (conversationId: string): { readonly base: string; readonly rootId: string | null } => {
  const [base = '', root] = conversationId.split(';messageid=');
  return { base, rootId: root ?? null };
};

export type Conversations = {
  /** Oldest first. */
  readonly messagesOf: (conversationId: string) => readonly Message[];
  readonly find: (conversationId: string, id: string) => Message | undefined;
  readonly add: (conversationId: string, activity: Readonly<Record<string, unknown>>) => Message;
  readonly remove: (conversationId: string, id: string) => boolean;
};

const isCard = (value: unknown): value is Card =>
  typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'AdaptiveCard';

export const cardOf = (activity: Readonly<Record<string, unknown>>): Card | null => {
  const attachments = Array.isArray(activity.attachments) ? activity.attachments : [];
  const content: unknown = attachments[0]?.content;
  return isCard(content) ? content : null;
};

export const createConversations = (nextId: () => string): Conversations => {
  const messages = new Map<string, Message[]>();
  const of = (conversationId: string): Message[] => {
    const { base } = partsOf(conversationId);
    const known = messages.get(base) ?? [];
    messages.set(base, known);
    return known;
  };
  return {
    messagesOf: (conversationId) => [...of(conversationId)],
    find: (conversationId, id) => of(conversationId).find((message) => message.id === id),
    add: (conversationId, activity) => {
      const { base, rootId } = partsOf(conversationId);
      const text = typeof activity.text === 'string' ? activity.text : '';
      const card = cardOf(activity);
      const summary = typeof activity.summary === 'string' ? activity.summary : '';
      const message = { id: nextId(), conversationId: base, rootId, text, summary, card, answered: null, updates: 0 };
      of(base).push(message);
      return message;
    },
    remove: (conversationId, id) => {
      const list = of(conversationId);
      const index = list.findIndex((message) => message.id === id);
      if (index >= 0) list.splice(index, 1);
      return index >= 0;
    },
  };
};
