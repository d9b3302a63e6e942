import type { Json } from '../card.ts';

type JsonObject = { readonly [key: string]: Json };

/** Fragments by name, as their JSON files hold them. */
export type Fragments = Readonly<Record<string, object>>;

const isList = (node: Json): node is readonly Json[] => Array.isArray(node);
const isObject = (node: Json): node is JsonObject => typeof node === 'object' && node !== null && !isList(node);

const fragmentOf = (name: Json | undefined, fragments: Fragments, within: readonly string[]): JsonObject => {
  if (typeof name !== 'string' || !Object.hasOwn(fragments, name)) throw new Error(`no fragment is named ${name}`);
  if (within.includes(name)) throw new Error(`fragments include each other: ${[...within, name].join(' › ')}`);
  return fragments[name] as JsonObject;
};

const resolve = (node: Json, fragments: Fragments, within: readonly string[]): Json => {
  if (isList(node)) return node.map((item) => resolve(item, fragments, within));
  if (!isObject(node)) return node;
  if (!('$include' in node)) {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, fragments, within)]));
  }
  const { $include: name, $data, ...others } = node;
  const stray = Object.keys(others);
  if (stray.length > 0) throw new Error(`beside $include ${name} stands ${stray.join(', ')}`);
  const fragment = fragmentOf(name, fragments, within);
  if ($data !== undefined && '$data' in fragment) throw new Error(`the fragment ${name} has a $data of its own`);
  const resolved = resolve(fragment, fragments, [...within, `${name}`]);
  return $data === undefined ? resolved : { ...(resolved as JsonObject), $data };
};

/**
 * A template with every `{"$include": "<name>"}` replaced by the fragment of that name; `$data` beside it becomes the
 * fragment's own, so that it is drawn once for each item of a list.
 *
 * @throws when a fragment is unknown, fragments include each other, or anything but `$data` stands beside `$include`.
 */
export const includeFragments = (template: object, fragments: Fragments): object =>
  resolve(template as JsonObject, fragments, []) as JsonObject;
