/** Longest input that is taken; cards ask for 2,000 characters at most. */
const maxLength = 8_000;

/** What came with a press besides what the button carried, as text: unknown shapes are left out, never guessed at. */
export const inputsOf = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([id, value]) => {
      if (typeof value === 'string') return [[id, value.slice(0, maxLength)]];
      if (typeof value === 'boolean' || typeof value === 'number') return [[id, String(value)]];
      return [];
    }),
  );
