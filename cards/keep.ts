import { LRUCache } from 'lru-cache';

/** Remembers what `make` made, by key; beyond `max` keys what was least recently asked for is forgotten. */
export const keep = <T extends NonNullable<unknown>>(max: number): ((key: string, make: () => T) => T) => {
  const kept = new LRUCache<string, T>({ max });
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
};
