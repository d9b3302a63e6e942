import { isDeepStrictEqual } from 'node:util';
import type { Card, Json } from '../../cards/card.ts';
import type { Filing } from './filing.ts';
import { actionsOf, textsOf, type Wanted } from './teams/card-client.ts';
import { type Message, seenCard } from './teams/conversations.ts';
import type { TeamsPerson } from './teams/teams-person.ts';

/** A file that passes every check: the smallest text with a signature. */
export const statementOfWork = new TextEncoder().encode(
  'Statement of work, signed by Clara Customer on 2 October 2026.',
);

/** What a person reads on a message. */
export const textOf = (message: Message): string => {
  const card = seenCard(message);
  return card ? textsOf(card) : message.text;
};

/** Verbs that a person can press on a message. */
export const verbsOn = (message: Message): readonly string[] => {
  const card = seenCard(message);
  return card ? actionsOf(card).map(({ verb }) => String(verb)) : [];
};

/** The number of the claim that a message is about. */
export const claimIdOn = (message: Message): string => {
  const found = /CPOR-\d{6,}/.exec(textOf(message))?.[0];
  if (!found) throw new Error(`no claim on: ${textOf(message)}`);
  return found;
};

/** Presses and waits until the bot has brought the message up to date, as a person does who looks before pressing again. */
export const press = async (
  person: TeamsPerson,
  on: Message,
  action: Wanted,
  typed: Readonly<Record<string, Json>> = {},
): Promise<Card> => {
  const card = await person.presses(on, action, typed);
  const deadline = Date.now() + 5_000;
  while (!isDeepStrictEqual(on.card, card)) {
    if (Date.now() > deadline) throw new Error('the pressed message was not brought up to date');
    await new Promise((resolve) => setImmediate(resolve));
  }
  return card;
};

/** The newest form: an offer that was owed may have come after it. */
export const newestForm = (person: TeamsPerson): Message => {
  const form = person.sees().find((message) => verbsOn(message).includes('draft.next'));
  if (!form) throw new Error('no form is open');
  return form;
};

/** Starts a claim and answers every step. The form stands on its review page afterwards, in the message returned. */
export const fillIn = async (person: TeamsPerson, filing: Filing): Promise<Message> => {
  await person.says('new claim');
  const form = newestForm(person);
  for (const [step, answers] of filing) {
    if (step === 'evidence') await person.sendsFile('statement-of-work.txt', statementOfWork);
    await press(person, form, 'draft.next', answers);
  }
  return form;
};

/** Files a claim to the end. @returns the message that shows it. */
export const fileClaim = async (person: TeamsPerson, filing: Filing): Promise<Message> => {
  const form = await fillIn(person, filing);
  await press(person, form, 'claim.submit');
  return form;
};
