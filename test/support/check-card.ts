import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Card, Json } from '../../cards/card.ts';
import { isVerb, verbData } from '../../cards/verbs.ts';
import { checkExpansion } from './check-expansion.ts';

/** The part of the reference renderer that is used; its own types need a browser. */
type Reference = {
  readonly AdaptiveCard: {
    new (): {
      parse(json: unknown, context: Context): void;
      validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
    };
    readonly langProperty: { readonly regEx: RegExp };
  };
  readonly SerializationContext: new (version: unknown) => Context;
  readonly Versions: { readonly v1_5: unknown };
};
type Context = { readonly eventCount: number; getEventAt(index: number): { readonly message: string } };

// Its main entry does not load in Node; this one does.
const reference: Reference = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

export type Part = { readonly [key: string]: Json };

const isPart = (json: Json | undefined): json is Part =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Every object of a card, the card first. */
export const partsOf = (json: Json): readonly Part[] => {
  if (Array.isArray(json)) return json.flatMap(partsOf);
  return isPart(json) ? [json, ...Object.values(json).flatMap(partsOf)] : [];
};

/** Every element, action or choice of one type. */
export const ofType = (card: Json, type: string): readonly Part[] => partsOf(card).filter((part) => part.type === type);

export const buttonsOf = (card: Json): readonly Part[] => ofType(card, 'Action.Execute');
export const verbsOf = (card: Json): readonly Json[] => buttonsOf(card).map(({ verb }) => verb ?? null);

/** What a person can read of a card, line by line. */
export const linesOf = (card: Json): readonly string[] =>
  partsOf(card)
    .flatMap(({ type, text, title, label }) =>
      type === 'TextBlock' || type === 'TextRun' || type?.toString().startsWith('Input.')
        ? [text ?? title ?? label]
        : [],
    )
    .filter((line) => typeof line === 'string');

/** Strings of a card that the client reads as markdown, or puts where a person's text has no business. */
const interpretedStrings = (json: Json, inside: Part | null = null): readonly string[] => {
  if (typeof json === 'string') return [json];
  if (Array.isArray(json)) return json.flatMap((one) => interpretedStrings(one, inside));
  if (!isPart(json)) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    if (json.type === 'TextRun' && key === 'text') return [];
    // The person's own value in an input, and the data that a button carries, are drawn by nobody.
    if (key === 'data' || (key === 'value' && `${json.type}`.startsWith('Input.'))) return [];
    // A compact list is drawn as plain text.
    if (key === 'choices' && json.style === 'compact') return [];
    return interpretedStrings(value, json);
  });
};

const checkInputs = (card: Card): void => {
  const inputs = partsOf(card).filter(({ type }) => `${type}`.startsWith('Input.'));
  for (const input of inputs) {
    const label = input.type === 'Input.Toggle' ? input.title : input.label;
    assert.ok(label, `input ${input.id} has no label`);
    // The client would hold a press up, or cut what is pasted, without a word.
    for (const key of ['isRequired', 'maxLength', 'regex', 'errorMessage'])
      assert.ok(!(key in input), `the client judges input ${input.id}`);
  }
  const ids = inputs.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'two inputs have the same id');
};

const checkActions = (card: Card): void => {
  const inSets = new Set(ofType(card, 'ActionSet').flatMap(({ actions }) => partsOf(actions ?? [])));
  for (const button of buttonsOf(card)) {
    const { verb, title, data, fallback } = button;
    assert.ok(inSets.has(button), `${verb} stands in no ActionSet`);
    assert.ok(typeof verb === 'string' && isVerb(verb), `${verb} is no verb`);
    assert.ok(title, `${verb} has no title`);
    assert.ok(isPart(data) && verbData[verb].safeParse(data).success, `${verb} carries ${JSON.stringify(data)}`);
    assert.ok(isPart(fallback));
    assert.equal(fallback.type, 'Action.Submit');
    assert.equal(fallback.title, title);
    assert.deepEqual(fallback.data, { ...data, verb });
    assert.equal(fallback.associatedInputs, button.associatedInputs);
  }
  const main = buttonsOf(card).filter(({ style }) => style === 'positive');
  assert.ok(main.length <= 1, `the card has ${main.length} main actions`);
  const ids = new Set(partsOf(card).map(({ id }) => id));
  for (const { targetElements } of ofType(card, 'Action.ToggleVisibility'))
    for (const target of Array.isArray(targetElements) ? targetElements : [])
      assert.ok(ids.has(target), `nothing has the id ${target}`);
};

const checkByReference = (card: Card): void => {
  // Its pattern is global and remembers where it stopped, so every second card would have a wrong language.
  reference.AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const context = new reference.SerializationContext(reference.Versions.v1_5);
  const parsed = new reference.AdaptiveCard();
  parsed.parse(structuredClone(card), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  assert.deepEqual(events, [], 'the reference parser has something to say');
  assert.deepEqual(
    parsed.validateProperties().validationEvents.map(({ message }) => message),
    [],
  );
};

/** Called with every card that is checked; `npm run cards` collects them here. */
export const cardListeners = new Set<(card: Card) => void>();

/** Bytes of a card that Teams surely takes. Source: docs/teams.md#cards. */
const maxBytes = 24 * 1024;

/**
 * Everything that holds for every card.
 *
 * @param written What people typed: may stand only where it is shown as written.
 */
export const checkCard = (card: Card, ...written: readonly string[]): void => {
  for (const listener of cardListeners) listener(card);
  const json = JSON.stringify(card);
  assert.deepEqual(JSON.parse(json), card, 'the card holds what JSON does not know');
  assert.equal(card.version, '1.5');
  for (const key of ['lang', 'fallbackText', 'speak']) assert.ok(card[key], `the card has no ${key}`);
  assert.ok(!('refresh' in card));
  assert.ok(!json.includes('${'), `a key is missing: ${/.{20}\$\{.{20}/.exec(json)?.[0]}`);
  assert.ok(Buffer.byteLength(json) < maxBytes, `the card has ${Buffer.byteLength(json)} bytes`);
  checkExpansion(card);
  for (const image of ofType(card, 'Image')) assert.ok(image.altText, 'an image has no altText');
  checkInputs(card);
  checkActions(card);
  checkByReference(card);
  const interpreted = interpretedStrings(card);
  for (const text of written)
    assert.deepEqual(
      interpreted.filter((one) => one.includes(text)),
      [],
      'what a person typed stands where the client interprets it',
    );
};
