// The package's main entry drags the sources of another package into the type check.
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { Json } from '../../cards/card.ts';

/** What a card was expanded from. */
export type Expansion = { readonly template: Json; readonly view: Json };

const payloads = new WeakMap<object, Json>();
const expansions = new WeakMap<object, Expansion>();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

// The engine hands neither out, so its two ways in are listened to: what is parsed, and what is expanded with which data.
const prepare: (payload: Json) => unknown = Reflect.get(Template, 'prepare').bind(Template);
Reflect.set(Template, 'prepare', (payload: Json): unknown => {
  const prepared = prepare(payload);
  if (isObject(prepared)) payloads.set(prepared, payload);
  return prepared;
});

const { expand } = Template.prototype;
Template.prototype.expand = function (this: Template, context): unknown {
  const card: unknown = expand.call(this, context);
  const template = payloads.get(Reflect.get(this, '_preparedPayload'));
  if (isObject(card) && template !== undefined) expansions.set(card, { template, view: context.$root });
  return card;
};

/** Template and view data of a card; throws for one that came from no template. */
export const expansionOf = (card: object): Expansion => {
  const expansion = expansions.get(card);
  if (!expansion) throw new Error('The card was not expanded from a template.');
  return expansion;
};
