/** Makes plain JSON data unchangeable, all the way down, so that it may be handed out without a copy. */
export const freezeDeeply = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeDeeply);
  }
  return value;
};
