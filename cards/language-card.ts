import type { Card } from './card.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { heading } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { type Language, languages } from './languages/language.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

/** Each in its own words, so that whoever got the wrong language finds the way back. */
const names: Readonly<Record<Language, string>> = { en: 'English', hu: 'Magyar', tr: 'Türkçe' };

export const languageCard = ({ reader }: { readonly reader: Reader }): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('language.title'),
    body: [
      heading(texts('language.title')),
      buttonRow(...languages.map((language) => actionButton('language.set', { language }, names[language]))),
    ],
  });
};
