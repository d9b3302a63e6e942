import type { CardNote } from '../../cards/card-note.ts';
import { subscriptionCard, subscriptionInputs } from '../../cards/channel/subscription-card.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Subscription, SubscriptionFilter } from '../../storage/subscription-repository.ts';
import { channelAnswer } from '../channels/channel-answer.ts';
import { readFilter } from '../channels/read-filter.ts';
import { whyNotForFirm } from '../channels/why-not-for-firm.ts';
import { replyWith } from '../replies/reply.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Action } from './action.ts';

const everything: SubscriptionFilter = { mpnIds: [], solutionAreas: [], statuses: [] };

type Inputs = Readonly<Record<string, string>>;
type Shown = { readonly note?: CardNote; readonly problems?: readonly FieldProblem[]; readonly typed?: Inputs };

const isProblems = (read: SubscriptionFilter | readonly FieldProblem[]): read is readonly FieldProblem[] =>
  Array.isArray(read);

const show = (subscription: Subscription, { reader }: Turn, { problems = [], ...shown }: Shown = {}): Reply =>
  replyWith(subscriptionCard({ reader, ...subscription, problems, ...shown }));

/** What this channel follows, to be narrowed or ended; or that it follows nothing. */
export const showSubscription = async (turn: Turn, services: Services): Promise<Reply> => {
  const subscription = await services.store.subscriptions.at(turn.reference.key);
  return subscription?.tenantId === turn.actor.person.tenantId
    ? show(subscription, turn)
    : channelAnswer(turn, 'info', subscription ? 'channel.note.other-firm' : 'channel.note.not-subscribed');
};

/**
 * Makes a channel follow the claims of its firm. Without inputs a channel that follows nothing is given everything, and one
 * that follows something is shown what.
 */
export const subscribe = async (inputs: Inputs, turn: Turn, services: Services): Promise<Reply> => {
  const { reference, actor, reader } = turn;
  const { conversations, subscriptions } = services.store;
  if (reference.conversationType !== 'channel') return channelAnswer(turn, 'info', 'channel.note.not-here');
  const refused = await whyNotForFirm(turn);
  if (refused) return channelAnswer(turn, 'warning', refused);
  const current = await subscriptions.at(reference.key);
  const isNarrowed = subscriptionInputs.some((input) => input in inputs);
  if (current && !isNarrowed) return showSubscription(turn, services);
  const filter = isNarrowed ? readFilter(inputs) : everything;
  const changed: Omit<Subscription, 'filter'> = {
    referenceKey: reference.key,
    tenantId: actor.person.tenantId,
    subscribedBy: actor.person,
    subscribedAt: services.clock.now().toString(),
    language: reader.language,
    timeZone: reader.timeZone,
  };
  if (isProblems(filter)) {
    return show({ filter: everything, ...changed, ...current }, turn, { problems: filter, typed: inputs });
  }
  const subscription: Subscription = { ...changed, filter };
  await conversations.rememberReference(reference);
  if (!(await subscriptions.subscribe(subscription))) return channelAnswer(turn, 'warning', 'channel.note.other-firm');
  const key = isNarrowed ? 'channel.note.filter-saved' : 'channel.note.subscribed';
  return show(subscription, turn, { note: { tone: 'good', message: { key } } });
};

export const channelSubscribe: Action<'channel.subscribe'> = ({ turn, inputs }, services) =>
  subscribe(inputs, turn, services);
