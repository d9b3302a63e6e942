import { isGuid } from '../guid.ts';
import { cleanLines } from './clean-text.ts';
import type { FieldParser } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

/** More would not fit on the review card. */
export const subscriptionsPerProduct = 50;

/** GUIDs of any version, apart by commas, semicolons, spaces or lines. */
export const parseSubscriptionIds: FieldParser<readonly string[]> = (raw) => {
  const ids = cleanLines(raw)
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((id) => id !== '');
  if (ids.length === 0) return { problem: 'required' };
  if (ids.length > subscriptionsPerProduct) return { problem: 'too-many', max: subscriptionsPerProduct };
  const wrong = ids.find((id) => !isGuid(id));
  if (wrong !== undefined) return complainOf('not-a-guid', wrong);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? { value: ids } : complainOf('duplicate', twice);
};
