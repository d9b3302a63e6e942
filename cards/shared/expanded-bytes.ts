import type { Json } from '../card.ts';

type JsonObject = { readonly [key: string]: Json };

const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);
const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !isList(json);

/** What `${key}` stands for; `${$data}` is the item itself. */
const given = (expression: string, scope: Json): Json => {
  const key = expression.slice(2, -1);
  return key === '$data' ? scope : ((isObject(scope) ? scope[key] : undefined) ?? null);
};

const bytesOf = (json: Json): number => Buffer.byteLength(JSON.stringify(json));

/** Brackets, commas and members. */
const joined = (members: readonly number[]): number =>
  2 + Math.max(0, members.length - 1) + members.reduce((sum, bytes) => sum + bytes, 0);

/** Each drawing of a member of a list: none, one, or one an item. */
const drawings = (node: Json, scope: Json): readonly number[] => {
  if (!isObject(node)) return [expandedBytes(node, scope)];
  const { $data, $when, ...element } = node;
  const items = typeof $data === 'string' ? given($data, scope) : [scope];
  return (isList(items) ? items : [])
    .filter((item) => typeof $when !== 'string' || given($when, item) === true)
    .map((item) => expandedBytes(element, item));
};

/**
 * Bytes of the JSON that a template of ours becomes with this view data, without expanding it: in these, every expression is
 * the name of a value.
 */
export const expandedBytes = (node: Json, scope: Json): number => {
  if (typeof node === 'string') return bytesOf(node.startsWith('${') ? given(node, scope) : node);
  if (isList(node)) return joined(node.flatMap((member) => drawings(member, scope)));
  if (!isObject(node)) return bytesOf(node);
  return joined(Object.entries(node).map(([key, value]) => bytesOf(key) + 1 + expandedBytes(value, scope)));
};
