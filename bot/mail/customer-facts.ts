import { productNames } from '../../cards/answer-text.ts';
import type { Language } from '../../cards/languages/language.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import { mailTexts } from './texts/mail-texts.ts';

export type CustomerFact = { readonly label: string; readonly value: string };

/**
 * What a customer is told of a claim: who asks, and what for. No documents, no reviewers' words, no other claims. Values hold what
 * the partner typed.
 */
export const customerFacts = (
  { id, details }: Pick<Claim, 'id' | 'details'>,
  catalogue: Catalogue,
  language: Language,
): readonly CustomerFact[] => {
  const text = mailTexts(language);
  const { claimName, partnerContactName, partnerContactEmail, mpnId, customerDomain, activities, products } = details;
  return [
    { label: text('fact.number'), value: id },
    { label: text('fact.name'), value: claimName ?? '–' },
    { label: text('fact.partner'), value: `${partnerContactName ?? '–'} (${partnerContactEmail ?? '–'})` },
    { label: text('fact.mpn'), value: mpnId ?? '–' },
    { label: text('fact.domain'), value: customerDomain ?? '–' },
    {
      label: text('fact.activities'),
      value: (activities ?? []).map((activity) => text(`activity.${activity}`)).join('; '),
    },
    { label: text('fact.products'), value: productNames(products ?? [], catalogue) },
  ];
};
