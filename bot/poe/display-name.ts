/** Characters; leaves room for the encoded form in a header and for suffixes that a download folder adds. */
const longest = 200;

/** Line breaks and other controls, what is invisible, and what turns the reading direction: `contract<U+202E>fdp.exe` reads as a PDF. */
const unreadable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;

/** Not allowed in a Windows file name. */
const reserved = /[<>:"|?*]/g;

/** Lower-case extension without the dot; empty when there is none. */
export const extensionOf = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
};

const shorten = (name: string): string => {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const extension = extensionOf(name);
  const ending = extension.length > 0 && extension.length <= 10 ? `.${name.slice(-extension.length)}` : '';
  return (
    characters
      .slice(0, longest - [...ending].length)
      .join('')
      .trimEnd() + ending
  );
};

/**
 * A sender's file name as it may be shown and offered for download: no path, no control or direction characters, at most 200
 * characters, never empty. Never used to store anything.
 */
export const displayName = (name: string): string => {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const readable = last.replace(unreadable, '').replace(reserved, '_').replace(/\s+/g, ' ');
  // Windows drops dots and blanks at the end, a leading dot hides the file elsewhere.
  const bare = readable.replace(/^[. ]+|[. ]+$/g, '');
  return bare === '' ? 'file' : shorten(bare);
};
