/** Characters that are looked at. */
const lookedAt = 4096;

const beforeMarkup = /^(?:\s|<!--[\s\S]*?-->|<\?xml[\s\S]*?\?>)*/;

/** Phones sometimes get a page that asks to sign in, or to share, instead of the file. Source: docs/teams.md#files. */
export const isWebPage = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, lookedAt)).toString('latin1').replaceAll('\0', '');
  const markup = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(beforeMarkup, '');
  return /^<(!doctype\s+html|html|head|body|script|meta|title)\b/i.test(markup);
};
