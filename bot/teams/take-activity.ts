import { randomUUID } from 'node:crypto';
import type { Card } from '../../cards/card.ts';
import { languageOfLocale } from '../../cards/languages/language.ts';
import type { Reader } from '../../cards/reader.ts';
import type { Person } from '../../claims/person.ts';
import type { ConversationReference, PeopleRepository } from '../../storage/people-repository.ts';
import type { Clock } from '../clock.ts';
import type { DeliveryAnswer } from '../http/receive.ts';
import type { Log } from '../log.ts';
import type { Roles } from '../roles.ts';
import type { AnswerTurn, Turn, TurnInput } from '../turn.ts';
import type { TeamsActivity } from './activity-schema.ts';
import { type CarryOut, invokeAnswer } from './carry-out.ts';
import { createDoubleInstall } from './double-install.ts';
import type { Place, Posts } from './posts.ts';
import { readInput } from './read-input.ts';
import { readPerson, tenantOf } from './read-person.ts';
import { readReference } from './read-reference.ts';
import { readerOfActivity } from './reader-of-activity.ts';
import type { RememberedProfiles } from './remember-profiles.ts';

export type TakeActivityParts = {
  /** Empty = every tenant. */
  readonly allowedTenants: readonly string[];
  readonly people: PeopleRepository;
  readonly roles: Roles;
  readonly answer: AnswerTurn;
  readonly outsiderCard: (reader: Reader) => Card;
  readonly profile: RememberedProfiles;
  readonly posts: Posts;
  readonly onReachable: () => void;
  readonly carryOut: CarryOut;
  readonly clock: Clock;
  readonly log: Log;
};

type Reference = Omit<ConversationReference, 'disabled'>;

const done: DeliveryAnswer = { status: 200 };

const placeOf = ({ serviceUrl, conversation }: TeamsActivity, tenantId: string): Place => ({
  serviceUrl,
  conversationId: conversation?.id ?? '',
  tenantId,
});

/** An activity that Teams signed, from reading it to what Teams gets for it. */
export const createTakeActivity = (
  parts: TakeActivityParts,
): ((activity: TeamsActivity) => Promise<DeliveryAnswer>) => {
  const { people, roles, answer, carryOut, clock } = parts;
  const allowed = new Set(parts.allowedTenants.map((tenant) => tenant.toLowerCase()));
  const isDoubleInstall = createDoubleInstall(clock);

  /** Nobody the bot serves: they are told so, and nothing of them is kept. */
  const turnAway = async (activity: TeamsActivity, tenantId: string): Promise<DeliveryAnswer> => {
    const card = parts.outsiderCard({ language: languageOfLocale(activity.locale), timeZone: 'UTC' });
    if (activity.type === 'invoke') return invokeAnswer(card);
    const conversationId = activity.conversation?.id;
    if (activity.type === 'message' && conversationId) {
      await parts.posts.send({ serviceUrl: activity.serviceUrl, conversationId, tenantId }, card);
    }
    return done;
  };

  const take = async (activity: TeamsActivity, person: Person, reference: Reference, input: TurnInput) => {
    const place = placeOf(activity, reference.tenantId);
    const memberId = activity.from?.id ?? person.id;
    const turn: Turn = {
      key: `${place.conversationId}|${activity.id ?? randomUUID()}`,
      actor: await roles.actorOf(person),
      reader: await readerOfActivity(people, person, activity),
      reference,
      profile: (how) => parts.profile(place, memberId, how),
      input,
    };
    return carryOut(turn, place, await answer(turn));
  };

  /** Install events carry no name where Teams sends them before the person has said anything. */
  const named = async (activity: TeamsActivity, person: Person): Promise<Person> => {
    if (person.name !== '') return person;
    const place = placeOf(activity, person.tenantId);
    const profile = await parts.profile(place, activity.from?.id ?? person.id);
    return profile ? { ...person, name: profile.name } : person;
  };

  return async (activity) => {
    const read = readInput(activity);
    if (read.kind === 'ignored') return done;
    if (read.kind === 'other-invoke') return { status: 200, body: '{}' };
    const tenantId = tenantOf(activity);
    const sender = readPerson(activity);
    const reference = tenantId === null ? null : readReference(activity, tenantId, sender);
    if (read.kind === 'removed') {
      if (reference) await people.disableReference(reference.key, 'removed', clock.now().toString());
      return done;
    }
    if (tenantId === null || !reference || (allowed.size > 0 && !allowed.has(tenantId)))
      return turnAway(activity, tenantId ?? '');
    if (read.kind === 'turn') {
      if (!sender) return turnAway(activity, tenantId);
      if (activity.type === 'message' && (await people.rememberReference(reference))) parts.onReachable();
      return take(activity, sender, reference, read.input);
    }
    const person = sender && (await named(activity, sender));
    const known = person && reference.person ? { ...reference, person } : reference;
    if (await people.rememberReference(known)) parts.onReachable();
    if (read.kind === 'upgraded' || !person || isDoubleInstall(reference.conversationId, read.by)) return done;
    return take(activity, person, known, { kind: 'installed' });
  };
};
