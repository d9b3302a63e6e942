import type { Json } from './card.ts';

type Data = { readonly [key: string]: Json };

/** What stands at one place of a template, made from its data. */
export type Fill = (data: Data) => Json;

// A character of no text, around a key that is to be found again.
const edge = '\u{f0000}';

/** Data of which every value that a template asks for is a mark. */
export const marksFor = (template: object): Data =>
  Object.fromEntries(
    [...JSON.stringify(template).matchAll(/\$\{(\w+)\}/g)].map(([, key = '']) => [key, `${edge}${key}${edge}`]),
  );

const fillText = (text: string): Fill | null => {
  // Text and keys in turns.
  const pieces = text.split(edge);
  const [before, key, after] = pieces;
  if (key === undefined) return null;
  const given = (data: Data, name: string): Json => data[name] ?? `\${${name}}`;
  // A value that stands alone keeps its type: lists, numbers, booleans.
  if (pieces.length === 3 && before === '' && after === '') return (data) => given(data, key);
  return (data) => pieces.map((piece, position) => (position % 2 === 0 ? piece : given(data, piece))).join('');
};

const isList = (node: Json): node is readonly Json[] => Array.isArray(node);

/** Null for what has no mark in it and is the same every time. */
const fillOf = (node: Json): Fill | null => {
  if (typeof node === 'string') return fillText(node);
  if (typeof node !== 'object' || node === null) return null;
  if (isList(node)) {
    const items = node.map((item) => ({ item, fill: fillOf(item) }));
    return items.some(({ fill }) => fill) ? (data) => items.map(({ item, fill }) => fill?.(data) ?? item) : null;
  }
  const marked = Object.entries(node).flatMap(([key, value]) => {
    const fill = fillOf(value);
    return fill ? [{ key, fill }] : [];
  });
  if (marked.length === 0) return null;
  return (data) => {
    const filled: Record<string, Json> = { ...node };
    for (const { key, fill } of marked) filled[key] = fill(data);
    return filled;
  };
};

/** Puts data where marks stand in an expanded template: the same as expanding it with the data, at a tenth of the cost. */
export const fillTemplate = (expanded: Json): Fill => fillOf(expanded) ?? (() => expanded);
