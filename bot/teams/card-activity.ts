import type { Activity, AdaptiveCardInvokeResponse } from 'botbuilder';
import type { Card } from '../../cards/card.ts';
import { shorten } from '../../cards/shorten.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * A message that is a card and nothing else: text beside it may be split off. `summary` is what a notification shows: what the
 * card says when read aloud, unless told. Never its fallback, which speaks of clients.
 */
export const cardActivity = (card: Card, summary: unknown = card.speak): Partial<Activity> => ({
  type: 'message',
  attachments: [{ contentType: cardType, content: card }],
  ...(typeof summary === 'string' ? { summary: shorten(summary, 200) } : {}),
});

/** The answer to a press; without a card it is a message, which may not be empty. Source: docs/teams.md#cards. */
export const pressAnswer = (card: Card | null): AdaptiveCardInvokeResponse =>
  card ? { statusCode: 200, type: cardType, value: card } : done;

/** The SDK's type knows no answer but cards; a message's value is its text. */
const done = {
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: '✓',
} as unknown as AdaptiveCardInvokeResponse;
