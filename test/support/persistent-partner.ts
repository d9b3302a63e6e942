import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Card, Json } from '../../cards/card.ts';
import type { Claim } from '../../claims/claim.ts';
import { claimIdOn, textOf } from './file-claim.ts';
import { microsoft365Usage } from './filing.ts';
import { findAction, pressData, textsOf, type Wanted } from './teams/card-client.ts';
import { type Message, seenCard } from './teams/conversations.ts';
import type { Delivered, FakeTeams } from './teams/fake-teams.ts';
import type { PersonDetails } from './teams/teams-person.ts';

/** A claim as its owner knows it: only what the bot has answered for. */
export type KnownClaim = {
  readonly id: string;
  readonly owner: PersonDetails;
  readonly details: Partial<Claim['details']>;
  /** Text of its one file. */
  readonly file: string;
  readonly submitted: boolean;
};

export type PartnerParts = {
  readonly teams: FakeTeams;
  readonly details: PersonDetails;
  /** Delivers until the bot answers, as Teams does: the same activity, under the same id. */
  readonly deliver: (activity: Record<string, unknown>) => Promise<Delivered>;
  /** Told of each answer. */
  readonly knows: (claim: KnownClaim) => void;
};

type Typed = Readonly<Record<string, Json>>;

const cardIn = ({ status, body }: Delivered): Card => {
  assert.equal(status, 200);
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'value') : undefined;
  assert.ok(typeof value === 'object' && value !== null, JSON.stringify(body));
  const card = value as Card;
  assert.doesNotMatch(textsOf(card), /Something went wrong/);
  return card;
};

/** A person who files claims one after the other, each for a customer of its own, and notes what was answered. */
export const createPersistentPartner = ({ teams, details, deliver, knows }: PartnerParts) => {
  const person = teams.person(details);
  const claims: string[] = [];
  let filed = 0;

  const says = async (text: string): Promise<readonly Message[]> => {
    const before = person.sees().length;
    assert.equal((await deliver(person.activity({ type: 'message', text, textFormat: 'plain' }))).status, 200);
    return person.sees().slice(0, person.sees().length - before);
  };

  const presses = async (on: Message, card: Card, wanted: Wanted, typed: Typed = {}): Promise<Card> => {
    const action = findAction(card, wanted);
    const data = pressData(card, action, typed);
    const value = { action: { type: 'Action.Execute', verb: action.verb, data }, trigger: 'manual' };
    return cardIn(
      await deliver(person.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: on.id, value })),
    );
  };

  const sends = async (name: string, text: string): Promise<void> => {
    const downloadUrl = teams.hostFile(name, new TextEncoder().encode(text));
    const content = { downloadUrl, uniqueId: randomUUID(), fileType: 'txt' };
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    const attachments = [{ contentType, contentUrl: downloadUrl, content, name }];
    assert.equal((await deliver(person.activity({ type: 'message', attachments }))).status, 200);
  };

  /** Every claim is for a customer of its own, at whose address its contact is. */
  const answersOf = (step: string, answers: Typed, customerDomain: string): Typed => {
    if (step === 'partner') return { ...answers, claimName: `Claim ${filed} of ${details.name}` };
    if (step === 'customer') return { ...answers, customerDomain, customerTenantId: randomUUID() };
    return step === 'contacts' ? { ...answers, customerContactEmail: `clara@${customerDomain}` } : answers;
  };

  /** Files that come before any claim waits for them are asked about, and go where the person says. */
  const attachesWhatWaits = async (claimId: string): Promise<void> => {
    const asked = person.sees().find((message) => JSON.stringify(message.card).includes('"poe.attach"'));
    const card = asked && seenCard(asked);
    assert.ok(asked && card, 'nobody asked where the file belongs');
    const { fileIds } = Object(findAction(card, 'poe.attach').data);
    const value = { action: { type: 'Action.Execute', verb: 'poe.attach', data: { claimId, fileIds } } };
    const activity = { type: 'invoke', name: 'adaptiveCard/action', replyToId: asked.id, value };
    const text = textsOf(cardIn(await deliver(person.activity(activity))));
    assert.match(text, /Added|already/i, `the file that waited: ${text}`);
  };

  /** Begins a claim and takes it to its submission. */
  const fileOne = async (): Promise<void> => {
    filed += 1;
    const [name, file] = [`statement-${filed}.txt`, `Statement of work ${randomUUID()}`];
    const early = filed % 2 === 0;
    if (early) await sends(name, file);
    const [form] = (await says('new claim')).filter((message) => /1 of 7/.test(textOf(message)));
    assert.ok(form, 'a new claim was answered without its first step');
    const id = claimIdOn(form);
    assert.ok(!claims.includes(id), `${id} was given twice`);
    claims.push(id);
    let known: KnownClaim = { id, owner: details, details: {}, file, submitted: false };
    const note = (news: Partial<KnownClaim>): void => {
      known = { ...known, ...news };
      knows(known);
    };
    note({});
    const domain = `${randomUUID().slice(0, 8)}.example`;
    let card = seenCard(form) ?? assert.fail('no card');
    for (const [index, [step, plain]] of microsoft365Usage.entries()) {
      if (step === 'evidence') await (early ? attachesWhatWaits(id) : sends(name, file));
      const typed = answersOf(step, plain, domain);
      card = await presses(form, card, 'draft.next', typed);
      assert.match(textsOf(card), new RegExp(`${index + 2} of 7`), `${id} after ${step}`);
      const { claimName, customerDomain, customerTenantId, customerContactEmail, comments } = typed;
      const given = { claimName, customerDomain, customerTenantId, customerContactEmail, comments };
      const texts = Object.entries(given).filter(([, value]) => value !== undefined);
      note({ details: { ...known.details, ...Object.fromEntries(texts) } });
    }
    card = await presses(form, card, 'claim.submit');
    assert.match(textsOf(card), /Submitted/);
    note({ submitted: true });
  };

  return {
    chat: person.chat,
    fileOne,
    /** What the bot shows of a claim when it is asked. */
    asksFor: async (claimId: string): Promise<string> => {
      const value = { action: { type: 'Action.Execute', verb: 'claim.view', data: { claimId } }, trigger: 'manual' };
      return textsOf(cardIn(await deliver(person.activity({ type: 'invoke', name: 'adaptiveCard/action', value }))));
    },
  };
};

export type PersistentPartner = ReturnType<typeof createPersistentPartner>;
