/** Longest input that is taken; cards ask for 2,000 characters at most. */
const maxLength = 8_000;

/** What came with a press besides what the button carried, as text: unknown shapes are left out, never guessed at. */
export const inputsOf = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => {
  const inputs: Record<string, string> = {};
  for (const [id, value] of Object.entries(data)) {
    if (typeof value === 'string') inputs[id] = value.slice(0, maxLength);
    else if (typeof value === 'boolean' || typeof value === 'number') inputs[id] = String(value);
  }
  return inputs;
};
