/** Remembers what `make` made, by key. Emptied when it holds `limit` entries, so that it can't grow without end. */
export const keep = <T>(limit: number): ((key: string, make: () => T) => T) => {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= limit) kept.clear();
    const made = make();
    kept.set(key, made);
    return made;
  };
};
