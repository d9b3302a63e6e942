/** Text reduced to what commands are matched by: lower-case, no diacritics, nothing invisible, no punctuation, single spaces. */
export const plainText = (text: string): string =>
  text
    .slice(0, 500)
    .replaceAll('ı', 'i')
    .replaceAll('İ', 'i')
    .normalize('NFD')
    .replace(/[\p{M}\p{DI}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
