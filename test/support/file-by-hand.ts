import assert from 'node:assert/strict';
import type { Json } from '../../cards/card.ts';
import { newestForm, press, statementOfWork, verbsOn } from './file-claim.ts';
import { inputsOn } from './teams/card-client.ts';
import { type Message, seenCard } from './teams/conversations.ts';
import type { TeamsPerson } from './teams/teams-person.ts';

/** What a person would answer, by input id. A location is chosen where it can be, else typed as `mpnId`. */
export type Answers = Readonly<Record<string, string>>;

export type Effort = {
  /** Buttons pressed, Submit among them. */
  readonly presses: number;
  /** Text inputs whose value the person changed. */
  readonly typed: number;
  /** What was typed, in order. */
  readonly typedIds: readonly string[];
  readonly form: Message;
};

const mostPresses = 30;

/** Changes to the inputs that stand on the card, and which of them were typed. */
const answersOn = (message: Message, answers: Answers) => {
  const card = seenCard(message);
  assert.ok(card);
  const inputs = inputsOn(card);
  const values: Record<string, Json> = {};
  const typedIds: string[] = [];
  const offers = (id: string, value: string): boolean =>
    inputs.some((input) => input.id === id && JSON.stringify(input.choices ?? []).includes(`"value":"${value}"`));
  for (const { id, type, value } of inputs) {
    if (typeof id !== 'string') continue;
    const isLocation = id === 'mpnLocation' || (id === 'mpnId' && offers('mpnLocation', answers.mpnId ?? ''));
    const answer = id === 'mpnId' && isLocation ? '' : answers[id === 'mpnLocation' ? 'mpnId' : id];
    if (answer === undefined || answer === (value ?? '')) continue;
    values[id] = answer;
    if (type === 'Input.Text') typedIds.push(id);
  }
  return { values, typedIds };
};

/**
 * Files a claim as a person does who reads each card: answers only what is asked there and does not stand there already, and takes over
 * what is offered. Ends when Submit was pressed.
 */
export const fileByHand = async (person: TeamsPerson, answers: Answers): Promise<Effort> => {
  await person.says('new claim');
  const form = newestForm(person);
  const typedIds: string[] = [];
  let sent = false;
  for (let presses = 1; presses <= mostPresses; presses += 1) {
    const verbs = verbsOn(form);
    if (verbs.includes('claim.submit')) {
      await press(person, form, 'claim.submit');
      return { presses, typed: typedIds.length, typedIds, form };
    }
    const { values, typedIds: typed } = answersOn(form, answers);
    if ('comments' in values || JSON.stringify(seenCard(form)).includes('"poeSelfCheck"')) {
      if (!sent) await person.sendsFile('statement-of-work.txt', statementOfWork);
      sent = true;
    }
    typedIds.push(...typed);
    await press(person, form, verbs.includes('draft.use-known') ? 'draft.use-known' : 'draft.next', values);
  }
  throw new Error('the form leads nowhere');
};
