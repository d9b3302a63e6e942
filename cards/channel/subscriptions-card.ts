import type { Person } from '../../claims/person.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type RowView, rowView } from '../shared/row-view.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';
import { type FollowedClaims, followedText } from './followed-claims.ts';
import template from './subscriptions-card.json' with { type: 'json' };

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

type SubscriptionsView = CardView & {
  readonly title: readonly string[];
  readonly rows: readonly RowView[];
  /** That no channel follows, or how many more. */
  readonly lines: readonly string[];
};

const draw = cardTemplate<SubscriptionsView>(template);

/** Channels that a card shows. */
const shownChannels = 15;

const rowOf = ({ referenceKey, filter, subscribedBy, subscribedAt }: ListedSubscription, reader: Reader): RowView => {
  const texts = textsOf(reader.language);
  const who = shorten(subscribedBy.name, 60);
  const setBy = texts('subscription.by', { who, when: momentText(subscribedAt, reader) });
  const end = button('channel.unsubscribe', { channel: referenceKey }, texts('button.unsubscribe'), {
    style: 'destructive',
    sendsInputs: false,
  });
  return rowView(shorten(followedText(filter, texts), 160), setBy, buttonRow({ buttons: [end] }));
};

const linesOf = (rows: number, left: number, texts: Texts): readonly string[] => {
  if (rows === 0) return [texts('subscriptions.none', { command: texts('command.subscribe') })];
  return left > 0 ? [texts('subscriptions.more', { count: left })] : [];
};

/** The channels that follow a firm's claims, for its members in their personal chats. */
export const subscriptionsCard = ({ reader, subscriptions, note }: Subscriptions): Card => {
  const texts = textsOf(reader.language);
  const rows = subscriptions.slice(0, shownChannels).map((one) => rowOf(one, reader));
  return draw({
    ...cardView(reader, texts('subscriptions.title'), note),
    title: [texts('subscriptions.title')],
    rows,
    lines: linesOf(rows.length, subscriptions.length - rows.length, texts),
  });
};
