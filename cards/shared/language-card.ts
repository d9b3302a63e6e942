import type { Card } from '../card.ts';
import { type Language, languages } from '../languages/language.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import template from './language-card.json' with { type: 'json' };

type LanguageView = CardView & {
  readonly title: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<LanguageView>(template);

/** Each in its own words, so that whoever got the wrong language finds the way back. */
const names: Readonly<Record<Language, string>> = { en: 'English', hu: 'Magyar', tr: 'Türkçe' };

export const languageCard = ({ reader }: { readonly reader: Reader }): Card => {
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, texts('language.title')),
    title: [texts('language.title')],
    actions: buttonRow({ buttons: languages.map((language) => button('language.set', { language }, names[language])) }),
  });
};
