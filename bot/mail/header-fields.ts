/** Fields by lower-case name, their lines joined; of a name that stands there twice the first. */
export type HeaderFields = ReadonlyMap<string, string>;

const field = /^([\w-]+)[ \t]*:(.*)$/;

/** Reads fields, one or more lines each. Lines end with a line feed. Source: docs/formats.md#mail-messages, RFC 5322 §2.2. */
export const headerFields = (lines: string): HeaderFields => {
  const fields = new Map<string, string>();
  for (const line of lines.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = field.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, value.trim());
  }
  return fields;
};
