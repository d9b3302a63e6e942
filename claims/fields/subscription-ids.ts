import { normaliseGuid } from '../guid.ts';
import { cleanLines } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

/** More would not fit on the review card. */
export const subscriptionsPerProduct = 50;

/** Numbers and bullets in front of a list's lines. */
const bullet = /^[\s"'“„‘«{[(<]*(?:\d{1,2}[.)]|[-•*·–])\s+/;
/** Brackets, quotes and punctuation around an entry: parts of a JSON list, of a table, of a sentence. */
const around = /^["'`“”„‘’«»{}[\]()<>|]+|["'`“”„‘’«»{}[\]()<>|.]+$/g;
/** The subscription in a resource's path or in the portal's address of it. */
const resource = /(?:^|\/)subscriptions\/([^/?#]+)/i;

/** An ID by itself, with or without hyphens, or the path of something in the subscription. */
const readEntry = (entry: string): string => {
  const bare = entry.replace(around, '').replace(/[\u2012-\u2015\u2212]/g, '-');
  return resource.exec(bare)?.[1] ?? bare;
};

/** GUIDs of any version, apart by commas, semicolons, spaces or lines. */
export const parseSubscriptionIds: FieldParser<readonly string[]> = (raw) => {
  const entries = cleanLines(raw)
    .split('\n')
    .flatMap((line) => line.replace(bullet, '').split(/[\s,;|]+/))
    .map(readEntry)
    .filter((entry) => entry !== '');
  if (entries.length === 0) return { problem: 'required' };
  if (entries.length > subscriptionsPerProduct)
    return { problem: 'too-many', max: subscriptionsPerProduct, count: entries.length };
  const ids: string[] = [];
  for (const entry of entries) {
    const id = normaliseGuid(entry);
    if (id === null) return complainOf('not-a-guid', entry);
    if (ids.includes(id)) return complainOf('duplicate', id);
    ids.push(id);
  }
  return { value: ids };
};
