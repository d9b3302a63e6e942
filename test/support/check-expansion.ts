import assert from 'node:assert/strict';
import type { Card, Json } from '../../cards/card.ts';
import { expandedBytes } from '../../cards/shared/expanded-bytes.ts';
import { expansionOf } from './expansions.ts';

type JsonObject = { readonly [key: string]: Json };

const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);
const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !isList(json);

/** The key that an expression asks for, `fields` of `${fields}`; anything else would be too dear, or does not belong here. */
const keyOf = (expression: Json): string => {
  const [, key] = /^\$\{(\w+|\$data)\}$/.exec(`${expression}`) ?? [];
  assert.ok(key, `${expression} is more than the name of a value`);
  return key;
};

const given = (expression: Json, scope: Json): Json | undefined => {
  const key = keyOf(expression);
  if (key === '$data') return scope;
  return isObject(scope) ? scope[key] : undefined;
};

/** Each place of a template with each of the values that it is drawn with: nothing may be missing there. */
const checkNode = (node: Json, scope: Json, isMember: boolean): void => {
  if (typeof node === 'string' && node.includes('${')) {
    const value = given(node, scope);
    assert.ok(value !== undefined && value !== null, `${node} is missing in ${JSON.stringify(scope).slice(0, 200)}`);
  }
  if (isList(node)) for (const member of node) checkNode(member, scope, true);
  if (!isObject(node)) return;
  const { $data, $when, ...properties } = node;
  const items = $data === undefined ? [scope] : given($data, scope);
  assert.ok(isList(items), `${$data} is no list`);
  assert.ok(isMember || ($data === undefined && $when === undefined), 'only a member of a list may be left out');
  for (const item of items) {
    const isDrawn = $when === undefined ? true : given($when, item);
    assert.equal(typeof isDrawn, 'boolean', `${$when} is no boolean`);
    if (isDrawn) for (const property of Object.values(properties)) checkNode(property, item, false);
  }
};

const checkNoNull = (json: Json): void => {
  assert.notEqual(json, null, 'the card holds null');
  if (isList(json)) json.forEach(checkNoNull);
  else if (isObject(json)) Object.values(json).forEach(checkNoNull);
};

/** View data that leaves nothing open in its template, and a card without the traces of what is missing. */
export const checkExpansion = (card: Card): void => {
  const expansion = expansionOf(card);
  const view = JSON.stringify(expansion.view);
  assert.deepEqual(JSON.parse(view), expansion.view, 'the view data holds what JSON does not know');
  const bytes = Buffer.byteLength(JSON.stringify(card));
  assert.equal(expandedBytes(expansion.template, expansion.view), bytes, 'the card is not as large as was measured');
  checkNode(expansion.template, expansion.view, false);
  checkNoNull(card);
};
