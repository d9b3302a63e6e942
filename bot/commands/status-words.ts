import { languages } from '../../cards/languages/language.ts';
import { textsOf } from '../../cards/languages/texts.ts';
import { type ShownStatus, shownStatuses } from '../../claims/shown-status.ts';
import { tellingWords } from './find-phrases.ts';
import { plainText } from './plain-text.ts';
import { commandWords } from './words.ts';

type StatusPhrase = { readonly status: ShownStatus; readonly words: readonly string[] };

/** Every status by its own name and by what people call it, in each language; the longest first. */
const phrases: readonly StatusPhrase[] = languages
  .flatMap((language) =>
    shownStatuses.flatMap((status) =>
      [plainText(textsOf(language)(`status.${status}`)), ...(commandWords[language].statuses[status] ?? [])].map(
        (phrase): StatusPhrase => ({ status, words: tellingWords(phrase) }),
      ),
    ),
  )
  .toSorted((a, b) => b.words.length - a.words.length);

/** The status that a text names, and the words beside it; null where it names none. */
export const findStatus = (
  text: readonly string[],
): { readonly status: ShownStatus; readonly beside: readonly string[] } | null => {
  for (const { status, words } of phrases)
    for (let start = 0; start + words.length <= text.length; start += 1)
      if (words.every((word, at) => text[start + at] === word))
        return { status, beside: [...text.slice(0, start), ...text.slice(start + words.length)] };
  return null;
};
