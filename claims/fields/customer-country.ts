import { plainLetters } from '../plain-letters.ts';
import { cleanLine } from './clean-text.ts';
import { countryCodes } from './country-codes.ts';
import type { FieldParser } from './field-parser.ts';

/** The bot's languages: who is asked for a country may write its name. */
const languages = ['en', 'hu', 'tr'];

let codesByName: ReadonlyMap<string, string> | undefined;
const codeByName = (name: string): string | undefined => {
  codesByName ??= new Map(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      return [...countryCodes].map((code) => [plainLetters(names.of(code) ?? code), code] as const);
    }),
  );
  return codesByName.get(plainLetters(name));
};

/** `HU`, `GB-ENG`, or a country's name in English, Hungarian or Turkish; kept as the code, upper-case. */
export const parseCustomerCountry: FieldParser<string> = (raw) => {
  const text = cleanLine(raw);
  if (text === '') return { problem: 'required' };
  // UK is reserved in ISO 3166-1 for the country whose code is GB.
  const code = text.toUpperCase().replace(/^UK(?=-|$)/, 'GB');
  const parts = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/.exec(code);
  if (parts?.[1] !== undefined && countryCodes.has(parts[1])) return { value: code };
  const named = text.length <= 100 ? codeByName(text) : undefined;
  return named === undefined ? { problem: 'not-a-country' } : { value: named };
};
