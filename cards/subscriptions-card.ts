import type { Person } from '../claims/person.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { group, rowWithSide } from './components/layout.ts';
import { heading, quietLine, titledLines } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { type FollowedClaims, followedText } from './followed-claims.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { shorten } from './shorten.ts';
import { momentText } from './when.ts';

type ListedSubscription = {
  /** Key of the channel's conversation reference. */
  readonly referenceKey: string;
  readonly filter: FollowedClaims;
  readonly subscribedBy: Pick<Person, 'name'>;
  readonly subscribedAt: string;
};

type Subscriptions = {
  readonly reader: Reader;
  readonly subscriptions: readonly ListedSubscription[];
  readonly note?: CardNote;
};

/** Channels that a card shows. */
const shownChannels = 15;

/** The channels that follow a firm's claims, for its members in their personal chats. */
export const subscriptionsCard = ({ reader, subscriptions, note }: Subscriptions): Card => {
  const texts = textsOf(reader.language);
  const rows = subscriptions.slice(0, shownChannels).map(({ referenceKey, filter, subscribedBy, subscribedAt }) => {
    const who = shorten(subscribedBy.name, 60);
    const detail = texts('subscription.by', { who, when: momentText(subscribedAt, reader) });
    const end = actionButton('channel.unsubscribe', { channel: referenceKey }, texts('button.unsubscribe'), {
      sendsInputs: false,
    });
    return group(
      [rowWithSide([titledLines(shorten(followedText(filter, texts), 160), detail)], [buttonRow(end)])],
      true,
    );
  });
  const left = subscriptions.length - rows.length;
  return wholeCard({
    reader,
    speak: texts('subscriptions.title'),
    note,
    body: [
      heading(texts('subscriptions.title')),
      ...(rows.length > 0 ? rows : [quietLine(texts('subscriptions.none', { command: texts('command.subscribe') }))]),
      ...(left > 0 ? [quietLine(texts('subscriptions.more', { count: left }))] : []),
    ],
  });
};
