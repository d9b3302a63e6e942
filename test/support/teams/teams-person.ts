import { randomUUID } from 'node:crypto';
import type { Card, Json } from '../../../cards/card.ts';
import { findAction, pressData, type Wanted } from './card-client.ts';
import type { Member } from './connector.ts';
import { type Message, seenCard } from './conversations.ts';
import type { Delivered, FakeTeams, TeamsChannel } from './fake-teams.ts';

export type PersonDetails = {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly email?: string;
  /** A guest in `tenantId`. */
  readonly isGuest?: true;
};

type Typed = Readonly<Record<string, Json>>;
type Where = { readonly in?: TeamsChannel; readonly mention?: boolean; readonly rootId?: string; readonly id?: string };

/** A person with a Teams client. Deliveries resolve when the bot has answered them. */
export type TeamsPerson = {
  readonly member: Member;
  /** Id of their chat with the bot. */
  readonly chat: string;
  /** The bot is installed: `installationUpdate` and `conversationUpdate`, as Teams sends them. */
  readonly installs: () => Promise<void>;
  readonly uninstalls: () => Promise<void>;
  readonly says: (text: string, where?: Where) => Promise<Delivered>;
  /** Presses a button of a card; the card answered takes the pressed one's place for this person. */
  readonly presses: (on: Message, action: Wanted, typed?: Typed) => Promise<Card>;
  /** The same through a client that knows no `Action.Execute`; nothing comes in answer. */
  readonly pressesAsOldClient: (on: Message, action: Wanted, typed?: Typed) => Promise<Delivered>;
  /** The client refreshes a card by itself. */
  readonly refreshes: (on: Message, action: Wanted) => Promise<Delivered>;
  readonly sendsFile: (name: string, bytes: Uint8Array, text?: string) => Promise<Delivered>;
  readonly sendsPicture: (bytes: Uint8Array) => Promise<Delivered>;
  /** Messages of the bot in their chat, newest first. */
  readonly sees: () => readonly Message[];
  /** The newest of them. @throws when there is none. */
  readonly latest: () => Message;
  /** An activity of theirs, to be delivered as it is or changed. */
  readonly activity: (parts: Readonly<Record<string, unknown>>, where?: Where) => Record<string, unknown>;
};

const answerCard = ({ status, body }: Delivered): Card => {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'value') : undefined;
  if (status !== 200 || typeof value !== 'object' || value === null) {
    throw new Error(`a press was answered ${status} ${JSON.stringify(body)}`);
  }
  return value as Card;
};

export const createTeamsPerson = (teams: FakeTeams, details: PersonDetails): TeamsPerson => {
  const { id, name, tenantId, locale = 'en-US', timeZone = 'Europe/Budapest', email, isGuest } = details;
  const userId = `29:${id}`;
  const chat = `a:${id}`;

  const activity: TeamsPerson['activity'] = (parts, where = {}) => {
    const channel = where.in;
    const rootId = where.rootId ?? (channel ? teams.nextId() : undefined);
    return {
      id: where.id ?? `f:${randomUUID()}`,
      channelId: 'msteams',
      serviceUrl: teams.serviceUrl,
      timestamp: new Date().toISOString(),
      locale,
      localTimezone: timeZone,
      from: { id: userId, name, aadObjectId: id },
      recipient: { id: teams.botId, name: 'Claims' },
      conversation: channel
        ? {
            id: `${channel.id};messageid=${rootId}`,
            conversationType: 'channel',
            isGroup: true,
            tenantId: channel.tenantId,
          }
        : { id: chat, conversationType: 'personal', tenantId },
      channelData: {
        tenant: { id: tenantId },
        ...(channel ? { team: { id: channel.teamId }, channel: { id: channel.id } } : {}),
      },
      entities: [{ type: 'clientInfo', locale, country: 'HU', platform: 'Web', timezone: timeZone }],
      ...parts,
    };
  };

  const placeOf = (on: Message): Where =>
    on.conversationId === chat ? {} : { in: teams.channel({ id: on.conversationId }), rootId: on.rootId ?? on.id };

  const cardOn = (on: Message): Card => {
    const card = seenCard(on);
    if (!card) throw new Error('the message has no card');
    return card;
  };

  const invoke = (on: Message, wanted: Wanted, typed: Typed, trigger: 'manual' | 'automatic') => {
    const card = cardOn(on);
    const action = findAction(card, wanted);
    const data = pressData(card, action, typed);
    const value = { action: { type: 'Action.Execute', verb: action.verb, data }, trigger };
    return teams.deliver(
      activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: on.id, value }, placeOf(on)),
    );
  };

  const sees = () => teams.messagesOf(chat).toReversed();

  return {
    member: {
      id: userId,
      name,
      aadObjectId: id,
      userPrincipalName: email ?? '',
      ...(email ? { email } : {}),
      tenantId,
      userRole: isGuest ? 'guest' : 'user',
    },
    chat,
    activity,
    installs: async () => {
      teams.removeBot(chat, false);
      await teams.deliver(activity({ type: 'installationUpdate', action: 'add' }));
      const membersAdded = [{ id: teams.botId }, { id: userId, aadObjectId: id }];
      await teams.deliver(activity({ type: 'conversationUpdate', membersAdded }));
    },
    uninstalls: async () => {
      teams.removeBot(chat);
      await teams.deliver(activity({ type: 'installationUpdate', action: 'remove' }));
    },
    says: (text, where = {}) => {
      const mention = where.mention ?? where.in !== undefined;
      const tag = '<at>Claims</at>';
      const mentioned = { id: teams.botId, name: 'Claims' };
      const said = mention
        ? { text: `${tag} ${text}`, entities: [{ type: 'mention', text: tag, mentioned }] }
        : { text };
      return teams.deliver(activity({ type: 'message', textFormat: 'plain', ...said }, where));
    },
    presses: async (on, action, typed = {}) => {
      const { updates } = on;
      const card = answerCard(await invoke(on, action, typed, 'manual'));
      // The bot's update of the message may have been quicker than its answer to the client.
      if (on.updates === updates) on.answered = card;
      return card;
    },
    pressesAsOldClient: (on, wanted, typed = {}) => {
      const card = cardOn(on);
      const action = findAction(card, wanted);
      const value = { ...pressData(card, action, typed), verb: action.verb };
      return teams.deliver(activity({ type: 'message', replyToId: on.id, value }, placeOf(on)));
    },
    refreshes: (on, action) => invoke(on, action, {}, 'automatic'),
    sendsFile: (fileName, bytes, text) => {
      const content = {
        downloadUrl: teams.hostFile(fileName, bytes),
        uniqueId: randomUUID(),
        fileType: fileName.split('.').at(-1),
      };
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      const attachments = [
        { contentType, contentUrl: content.downloadUrl, content, name: fileName },
        { contentType: 'text/html', content: `<p>${text ?? ''}</p>` },
      ];
      return teams.deliver(activity({ type: 'message', ...(text ? { text } : {}), attachments }));
    },
    sendsPicture: (bytes) => {
      const attachments = [{ contentType: 'image/*', contentUrl: teams.hostFile('image', bytes, true) }];
      return teams.deliver(activity({ type: 'message', attachments }));
    },
    sees,
    latest: () => {
      const [newest] = sees();
      if (!newest) throw new Error(`${name} has no message of the bot`);
      return newest;
    },
  };
};
