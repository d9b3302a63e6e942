import type { Activity } from 'botbuilder';
import type { ConnectorClient, ConnectorFactory } from 'botframework-connector';
import type { Card } from '../../cards/card.ts';
import type { Clock } from '../clock.ts';
import type { PostOptions, SendResult } from '../messenger.ts';
import { cardActivity } from './card-activity.ts';
import { sendResultOf } from './send-result.ts';

/** Where a message is or goes: a conversation of one of Teams' services. */
export type Place = {
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** Teams counts what a bot sends by tenant too. */
  readonly tenantId: string;
};

/** A new root post of a channel, by create-conversation. */
export type ChannelRoot = {
  readonly serviceUrl: string;
  readonly teamsChannelId: string;
  readonly tenantId: string;
  readonly botId: string;
};

type Summary = Pick<PostOptions, 'summary'>;

/** One request each, in a bounded time. Never rejects. */
export type Posts = {
  readonly send: (place: Place, card: Card, options?: Summary) => Promise<SendResult>;
  readonly sendRoot: (root: ChannelRoot, card: Card, options?: Summary) => Promise<SendResult>;
  readonly update: (place: Place, activityId: string, card: Card) => Promise<SendResult>;
};

/** @param timeout Milliseconds until silence counts as an answer that was lost. */
export const createPosts = (connectors: ConnectorFactory, clock: Clock, timeout = 15_000): Posts => {
  const attempt = async (
    serviceUrl: string,
    request: (client: ConnectorClient, options: { readonly timeout: number }) => Promise<string | undefined>,
  ): Promise<SendResult> => {
    try {
      const client = await connectors.create(serviceUrl);
      return { outcome: 'sent', activityId: (await request(client, { timeout })) ?? '' };
    } catch (error) {
      return sendResultOf(error, clock.now().epochMilliseconds);
    }
  };

  return {
    send: ({ serviceUrl, conversationId }, card, { summary } = {}) =>
      attempt(serviceUrl, async ({ conversations }, options) => {
        const { id } = await conversations.sendToConversation(conversationId, cardActivity(card, summary), options);
        return id;
      }),
    sendRoot: ({ serviceUrl, teamsChannelId, tenantId, botId }, card, { summary } = {}) =>
      attempt(serviceUrl, async ({ conversations }, options) => {
        const { id, activityId } = await conversations.createConversation(
          {
            isGroup: true,
            bot: { id: botId, name: '' },
            tenantId,
            channelData: { channel: { id: teamsChannelId }, tenant: { id: tenantId } },
            activity: cardActivity(card, summary) as Activity,
          },
          options,
        );
        return activityId || id?.split(';messageid=')[1];
      }),
    update: ({ serviceUrl, conversationId }, activityId, card) =>
      attempt(serviceUrl, async ({ conversations }, options) => {
        const activity = { ...cardActivity(card), id: activityId };
        const response = await conversations.updateActivity(conversationId, activityId, activity, options);
        return response?.id || activityId;
      }),
  };
};
