import type { Card } from '../../cards/card.ts';
import { textsOf } from './teams/card-client.ts';
import { signToken } from './teams/channel-keys.ts';
import type { Delivered, FakeTeams } from './teams/fake-teams.ts';
import { createTeamsPerson, type PersonDetails } from './teams/teams-person.ts';

export type RawPress = {
  readonly verb: unknown;
  readonly data?: unknown;
  /** Activity id of the card that is said to be pressed; by default none, so that no message follows. */
  readonly on?: string;
  /** Id of the press itself. */
  readonly id?: string;
  readonly trigger?: 'manual' | 'automatic';
};

/** What came back, already checked to be a card that Teams can draw. */
export type Pressed = { readonly card: Card; readonly text: string; readonly json: string };

/** @throws when the answer is anything but HTTP 200 with `statusCode` 200 and a card in it. */
export const cardIn = ({ status, body }: Delivered): Pressed => {
  const answer = typeof body === 'object' && body !== null ? body : {};
  const value: unknown = Reflect.get(answer, 'value');
  const isCard = typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'AdaptiveCard';
  const isRight =
    status === 200 &&
    Reflect.get(answer, 'statusCode') === 200 &&
    Reflect.get(answer, 'type') === 'application/vnd.microsoft.card.adaptive';
  if (!isCard || !isRight) throw new Error(`no card in the answer: ${status} ${JSON.stringify(body)}`);
  const card = value as Card;
  return { card, text: textsOf(card), json: JSON.stringify(card) };
};

/** Presses that no card offers, as somebody sends them who writes the activity by hand. One token serves them all. */
export const rawPresser = async (teams: FakeTeams) => {
  const authorization = `Bearer ${await signToken(teams.credentials.appId, teams.serviceUrl)}`;
  const people = new Map<PersonDetails, ReturnType<typeof createTeamsPerson>>();
  const personFor = (details: PersonDetails) => {
    const known = people.get(details) ?? createTeamsPerson(teams, details);
    people.set(details, known);
    return known;
  };
  const body = (who: PersonDetails, { verb, data, on, id, trigger }: RawPress): string =>
    JSON.stringify(
      personFor(who).activity(
        {
          type: 'invoke',
          name: 'adaptiveCard/action',
          ...(on === undefined ? {} : { replyToId: on }),
          value: {
            action: { type: 'Action.Execute', verb, ...(data === undefined ? {} : { data }) },
            ...(trigger ? { trigger } : {}),
          },
        },
        id === undefined ? {} : { id },
      ),
    );
  const post = async (text: string): Promise<Pressed> => cardIn(await teams.post(text, { authorization }));
  return {
    press: (who: PersonDetails, raw: RawPress): Promise<Pressed> => post(body(who, raw)),
    /** The same with something done to the JSON text, for what `JSON.stringify` can't write. */
    pressText: (who: PersonDetails, raw: RawPress, change: (json: string) => string): Promise<Pressed> =>
      post(change(body(who, raw))),
  };
};
export type RawPresser = Awaited<ReturnType<typeof rawPresser>>;
