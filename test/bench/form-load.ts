import type { Card } from '../../cards/card.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { findAction, pressData } from '../support/teams/card-client.ts';
import type { FakeTeams } from '../support/teams/fake-teams.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';

/** Draws the form with a new claim, then presses Next on each step with valid answers: seven turns, each of them saved. */
export type FormLoad = {
  /** @returns the turns that were made, `connections` at a time, and the card of the last step but one. */
  readonly run: (turns: number, withMessage: boolean) => Promise<{ readonly turns: number; readonly card: Card }>;
};

const connections = 4;

const idOf = (index: number) => `cccccccc-0000-4000-8000-00000000000${index}`;

export const createFormLoad = (teams: FakeTeams): FormLoad => {
  const people = Array.from({ length: connections }, (_, index) =>
    teams.person({ id: idOf(index), name: `Person ${index}`, tenantId: 'aaaaaaaa-0000-4000-8000-00000000000a' }),
  );

  const press = async (person: TeamsPerson, verb: string, data: object, replyToId: string | undefined) => {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const activity = person.activity({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId });
    const { status, body } = await teams.deliver(activity);
    if (status !== 200) throw new Error(`a press was answered ${status}`);
    return Reflect.get(Object(body), 'value') as Card;
  };

  /** One claim through its form. The bare bot's card stays the same, and is pressed as often. */
  const fill = async (person: TeamsPerson, withMessage: boolean): Promise<Card> => {
    const message = withMessage ? teams.conversations.add(person.chat, {}).id : undefined;
    let card = await press(person, 'claim.new', {}, message);
    for (const [step, answers] of microsoft365Usage) {
      const next = findAction(card, 'draft.next');
      if (withMessage && Reflect.get(Object(next.data), 'step') !== step) throw new Error(`not at ${step}`);
      const answered = await press(person, 'draft.next', pressData(card, next, answers), message);
      if (step === 'evidence') return card;
      card = answered;
    }
    return card;
  };

  return {
    run: async (turns, withMessage) => {
      let made = 0;
      let last: Card = { type: 'AdaptiveCard' };
      const keepOn = async (person: TeamsPerson) => {
        while (made < turns) {
          made += 1 + microsoft365Usage.length;
          last = await fill(person, withMessage);
        }
      };
      await Promise.all(people.map(keepOn));
      return { turns: made, card: last };
    },
  };
};
