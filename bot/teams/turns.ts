import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Card } from '../../cards/card.ts';
import { languageOfLocale } from '../../cards/languages/language.ts';
import type { Reader } from '../../cards/reader.ts';
import type { Person } from '../../claims/person.ts';
import type { ConversationRepository } from '../../storage/conversation-repository.ts';
import type { SettingsRepository } from '../../storage/settings-repository.ts';
import type { Clock } from '../clock.ts';
import { keepFor } from '../keep-for.ts';
import type { OutsiderReason } from '../outsider-card.ts';
import type { Roles } from '../roles.ts';
import type { AnswerTurn, Turn, TurnInput } from '../turn.ts';
import type { TeamsActivity } from './activity-schema.ts';
import type { CarryOut } from './carry-out.ts';
import type { Place, Posts } from './posts.ts';
import type { Profiles } from './profiles.ts';
import { readSender, type Sender, tenantOf } from './read-sender.ts';
import { readerOfActivity } from './reader-of-activity.ts';
import { afterAnswer } from './teams-adapter.ts';

export type TurnsParts = {
  /** Empty = every tenant. */
  readonly allowedTenants: readonly string[];
  readonly settings: SettingsRepository;
  readonly conversations: ConversationRepository;
  readonly roles: Roles;
  readonly answer: AnswerTurn;
  /** Shown to whom the bot does not serve: other tenants, senders without an Entra identity. */
  readonly outsiderCard: (reader: Reader, why: OutsiderReason) => Card;
  readonly profile: Profiles;
  readonly posts: Posts;
  /** A place that could not be reached before can be now: what waited for it may go out. */
  readonly onReachable: () => void;
  readonly carryOut: CarryOut;
  readonly clock: Clock;
};

/** From activities to the bot's own turns, and back. */
export type Turns = {
  /** @returns the card with which a press is answered, if any; a message's answer is posted. */
  readonly answer: (context: TurnContext, input: TurnInput) => Promise<Card | null>;
  readonly installed: (context: TurnContext) => Promise<void>;
  readonly upgraded: (context: TurnContext) => Promise<void>;
  readonly removed: (context: TurnContext) => Promise<void>;
};

/** Apart by more than a minute, two events are two installs. */
const together = { ttl: 60_000, max: 1_000 };

/**
 * An install is told twice, as `installationUpdate` and as the bot's own `membersAdded`; the second of such a pair is no
 * install. The same event again is a new one.
 */
const createDoubleInstall = (clock: Clock): ((conversationId: string, event: string) => boolean) => {
  const last = keepFor<string>(together, clock);
  return (conversationId, event) => {
    const before = last.get(conversationId) ?? event;
    if (before === event) last.set(conversationId, event);
    else last.delete(conversationId);
    return before !== event;
  };
};

const placeOf = ({ serviceUrl, conversation }: TeamsActivity, tenantId: string): Place => ({
  serviceUrl,
  conversationId: conversation?.id ?? '',
  tenantId,
});

export const createTurns = (parts: TurnsParts): Turns => {
  const { settings, conversations, roles, clock } = parts;
  const allowed = new Set(parts.allowedTenants.map((tenant) => tenant.toLowerCase()));
  const isDoubleInstall = createDoubleInstall(clock);

  const isServed = (tenantId: string): boolean => allowed.size === 0 || allowed.has(tenantId);

  const served = (activity: TeamsActivity): Sender | null => {
    const sender = readSender(activity);
    return sender && isServed(sender.tenantId) ? sender : null;
  };

  /** Nobody the bot serves: they are told so, and nothing of them is kept. */
  const turnAway = async (activity: TeamsActivity): Promise<Card> => {
    const tenantId = tenantOf(activity);
    const why = tenantId !== null && !isServed(tenantId) ? 'other-tenant' : 'no-identity';
    const card = parts.outsiderCard({ language: languageOfLocale(activity.locale), timeZone: 'UTC' }, why);
    const place = placeOf(activity, tenantId ?? '');
    if (activity.type === 'message' && place.conversationId) await parts.posts.send(place, card);
    return card;
  };

  const remember = async (reference: Sender['reference']): Promise<void> => {
    if (await conversations.rememberReference(reference)) parts.onReachable();
  };

  const take = async (
    context: TurnContext,
    person: Person,
    reference: Sender['reference'],
    input: TurnInput,
  ): Promise<Card | null> => {
    const activity: TeamsActivity = context.activity;
    const place = placeOf(activity, reference.tenantId);
    const memberId = activity.from?.id ?? person.id;
    const turn: Turn = {
      key: `${place.conversationId}|${activity.id ?? randomUUID()}`,
      actor: await roles.actorOf(person),
      reader: await readerOfActivity(settings, person, activity, reference.conversationType !== 'personal'),
      reference,
      profile: (how) => parts.profile(place, memberId, how),
      input,
    };
    const { card, afterwards } = await parts.carryOut(turn, place, await parts.answer(turn));
    if (afterwards) afterAnswer(context, afterwards);
    return card;
  };

  /** Install events carry no name where Teams sends them before the person has said anything. */
  const named = async (activity: TeamsActivity, person: Person): Promise<Person> => {
    if (person.name !== '') return person;
    const place = placeOf(activity, person.tenantId);
    const profile = await parts.profile(place, activity.from?.id ?? person.id);
    return profile ? { ...person, name: profile.name } : person;
  };

  /** The place is kept, with the name of the person whose chat it is. */
  const keepPlace = async (activity: TeamsActivity): Promise<Sender | null> => {
    const sender = served(activity);
    if (!sender) return null;
    const person = sender.person && (await named(activity, sender.person));
    const reference = person && sender.reference.person ? { ...sender.reference, person } : sender.reference;
    await remember(reference);
    return { ...sender, person, reference };
  };

  return {
    answer: async (context, input) => {
      const { activity } = context;
      const sender = served(activity);
      if (!sender?.person) return turnAway(activity);
      if (activity.type === 'message') await remember(sender.reference);
      return take(context, sender.person, sender.reference, input);
    },
    installed: async (context) => {
      const { activity } = context;
      const sender = await keepPlace(activity);
      if (!sender?.person || isDoubleInstall(sender.reference.conversationId, activity.type)) return;
      await take(context, sender.person, sender.reference, { kind: 'installed' });
    },
    upgraded: async ({ activity }) => void (await keepPlace(activity)),
    removed: async ({ activity }) => {
      const sender = readSender(activity);
      if (sender) await conversations.disableReference(sender.reference.key, 'removed', clock.now().toString());
    },
  };
};
