import type { Activity } from 'botbuilder';
import type { Card } from '../../cards/card.ts';

/** The content type of an Adaptive Card, as attachment and as answer to a press. */
export const cardType = 'application/vnd.microsoft.card.adaptive';

/** A message that is a card and nothing else: text beside it may be split off. `summary` is what a notification shows. */
export const cardActivity = (card: Card): Partial<Activity> => {
  const summary = card.fallbackText ?? card.speak;
  return {
    type: 'message',
    attachments: [{ contentType: cardType, content: card }],
    ...(typeof summary === 'string' ? { summary: summary.slice(0, 200) } : {}),
  };
};
