import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Firm } from '../../claims/firm.ts';
import { productNames } from '../answer-text.ts';
import { type Language, languages } from '../languages/language.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, buttonRow } from '../shared/button-view.ts';
import { type FoldView, foldView } from '../shared/folded-view.ts';
import { shorten } from '../shorten.ts';

type Ahead = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Pick<Claim, 'details'>;
  readonly firm: Firm;
  /** Language of the customer's country, which is shown first. */
  readonly language: Language;
};

/** A text in one language, shown by a button. */
type TextAhead = { readonly id: string; readonly isOpen: boolean; readonly lines: readonly string[] };

export type TextAheadView = FoldView & {
  readonly why: readonly string[];
  readonly actions: readonly ButtonsView[];
  readonly texts: readonly TextAhead[];
};

const blank = '…';
const productCharacters = 200;

/** The text of a mail in which the partner tells the customer what is coming. */
const textIn = (language: Language, { claim, firm, catalogue }: Ahead): string => {
  const { customerContactName, products = [] } = claim.details;
  const { name, contact } = firm;
  return textsOf(language)('ahead.text', {
    name: customerContactName ?? blank,
    firm: name ?? blank,
    products: shorten(productNames(products, catalogue), productCharacters) || blank,
    contact: contact ? `${contact.name}, ${contact.email}` : blank,
  });
};

/** A text that explains the claim to the customer, to be copied and sent ahead, in every language; folded. */
export const textAheadView = (ahead: Ahead): TextAheadView => {
  const texts = textsOf(ahead.reader.language);
  const idOf = (language: Language) => `ahead-${language}`;
  return {
    ...foldView('ahead', texts('ahead.title'), '', false, texts),
    why: [texts('ahead.why')],
    actions: buttonRow({
      toggles: languages.map((language) => ({ title: texts(`ahead.in.${language}`), targets: [idOf(language)] })),
    }),
    texts: languages.map((language) => ({
      id: idOf(language),
      isOpen: language === ahead.language,
      lines: [textIn(language, ahead)],
    })),
  };
};
