/** A word that a card 320 pixels wide breaks by itself is no longer than this, in characters, beside a button. */
const longestWord = 20;
const piece = 12;

/**
 * A name with places to break (U+200B) in words of more than 20 characters, hyphens apart: a `RichTextBlock` breaks no word by itself,
 * and `Contoso_statement_of_work_signed.pdf` would push the buttons beside it off the card. Never inside a character or a joined emoji.
 */
export const breakable = (name: string): string =>
  name.replace(new RegExp(`[^\\s-]{${longestWord + 1},}`, 'gu'), (word) =>
    word.replace(new RegExp(`.{${piece}}(?<!\\u200D)(?![\\p{M}\\p{EMod}\\u200D]|$)`, 'gu'), '$&\u200B'),
  );
