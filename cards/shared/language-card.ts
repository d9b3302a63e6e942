import type { Card } from '../card.ts';
import { type Language, languages } from '../languages/language.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { button, buttonRow } from './button-view.ts';
import { plainCard } from './plain-card.ts';

/** Each in its own words, so that whoever got the wrong language finds the way back. */
const names: Readonly<Record<Language, string>> = { en: 'English', hu: 'Magyar', tr: 'Türkçe' };

export const languageCard = ({ reader }: { readonly reader: Reader }): Card => {
  const title = textsOf(reader.language)('language.title');
  const buttons = languages.map((language) => button('language.set', { language }, names[language]));
  return plainCard({ reader, speak: title, title, actions: buttonRow({ buttons }) });
};
