const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** A top-level domain is no number: that would be an IP address. */
const topLevel = /^([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * A host name with a dot as claims keep it: lower-case, internationalised labels in punycode, no dot at the end. The scheme,
 * port and path of a pasted address are forgiven. Null for anything else, e-mail addresses and IP addresses included.
 */
export const normaliseHostName = (typed: string): string | null => {
  const text = typed.trim();
  const host = /^(?:https?:\/\/)?([^/?#:\\]+)(?::\d{1,5})?(?:[/?#].*)?$/is.exec(text)?.[1];
  // The URL parser would drop tabs, decode percent signs and take what precedes an @ for a name.
  if (host === undefined || /[\s@%]/.test(text)) return null;
  const ascii = URL.parse(`https://${host}`)?.hostname.replace(/\.$/, '');
  if (ascii === undefined || ascii.length > 253) return null;
  const labels = ascii.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every((part) => label.test(part)) && topLevel.test(last) ? ascii : null;
};
