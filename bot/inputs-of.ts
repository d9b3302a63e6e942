/**
 * What came with a press besides what the button carried, as text: unknown shapes are left out, never guessed at. As long as it
 * came (the activity is bounded): what is too long is told, not cut.
 */
export const inputsOf = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => {
  const inputs: Record<string, string> = {};
  for (const [id, value] of Object.entries(data)) {
    if (typeof value === 'string') inputs[id] = value;
    else if (typeof value === 'boolean' || typeof value === 'number') inputs[id] = String(value);
  }
  return inputs;
};
