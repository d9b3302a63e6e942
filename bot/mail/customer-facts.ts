import { productNames } from '../../cards/answer-text.ts';
import type { Language } from '../../cards/languages/language.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Firm } from '../../claims/firm.ts';
import { mailTexts } from './texts/mail-texts.ts';

export type CustomerFact = { readonly label: string; readonly value: string };

/** The firm in a sentence; by its MPN ID where no name of it is known. */
export const firmName = ({ name }: Firm, { mpnId }: Pick<Claim, 'details'>['details'], language: Language): string =>
  name ?? mailTexts(language)('firm.by-mpn', { mpnId: mpnId ?? '–' });

export const contactText = ({ contact }: Firm): string => (contact ? `${contact.name} (${contact.email})` : '–');

/**
 * What a customer is told of a claim: who asks, and what for. No documents, no reviewers' words, no other claims. Values hold what
 * the partner typed.
 */
export const customerFacts = (
  { id, details }: Pick<Claim, 'id' | 'details'>,
  firm: Firm,
  catalogue: Catalogue,
  language: Language,
): readonly CustomerFact[] => {
  const text = mailTexts(language);
  const { claimName, mpnId, customerDomain, activities, products } = details;
  return [
    {
      label: text('fact.firm'),
      value:
        firm.knownAs === null
          ? firmName(firm, details, language)
          : `${firmName(firm, details, language)} (${firm.knownAs})`,
    },
    { label: text('fact.partner'), value: contactText(firm) },
    { label: text('fact.mpn'), value: mpnId ?? '–' },
    { label: text('fact.number'), value: id },
    { label: text('fact.name'), value: claimName ?? '–' },
    { label: text('fact.domain'), value: customerDomain ?? '–' },
    {
      label: text('fact.activities'),
      value: (activities ?? []).map((activity) => text(`activity.${activity}`)).join('; '),
    },
    { label: text('fact.products'), value: productNames(products ?? [], catalogue) },
  ];
};
