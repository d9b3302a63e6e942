import type { Language } from '../../cards/languages/language.ts';
import type { Claim } from '../../claims/claim.ts';

const languageOfCountry: Readonly<Record<string, Language>> = { HU: 'hu', TR: 'tr' };

/**
 * The language that a customer is written to: that of their country, or of the deployment's calendar where the country is not
 * given; English where the bot has no better. `calendar`: country, country-region or `none`.
 */
export const customerLanguage = ({ details }: Pick<Claim, 'details'>, calendar: string): Language =>
  languageOfCountry[(details.customerCountry ?? calendar).split('-')[0] ?? ''] ?? 'en';
