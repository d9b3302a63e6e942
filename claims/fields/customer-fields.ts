import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import hu from 'i18n-iso-countries/langs/hu.json' with { type: 'json' };
import tr from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import { allZerosGuid, normaliseGuid } from '../guid.ts';
import { normaliseHostName } from '../host-name.ts';
import { plainLetters } from '../plain-letters.ts';
import { bareValue, cleanLines } from './clean-text.ts';
import { complainOf, type FieldParser, isComplaint } from './field-parser.ts';
import { parseEmail } from './text-fields.ts';

/** The bot's languages: who is asked for a country may write its name. */
const lists: readonly { readonly locale: string; readonly countries: Readonly<Record<string, string | string[]>> }[] = [
  en,
  hu,
  tr,
];

/** ISO 3166-1 alpha-2, the officially assigned codes, and XK, which Microsoft uses for Kosovo. */
const countryCodes: ReadonlySet<string> = new Set(Object.keys(en.countries));

/** Names that people write and neither list has. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirátusok', 'BAE'],
  BA: ['Bosznia', 'Bosna'],
  CD: ['DR Congo', 'DRC'],
  CN: ['PRC', 'Çin Halk Cumhuriyeti'],
  CZ: ['Cseh Köztársaság'],
  GB: ['Britain', 'England', 'Nagy-Britannia', 'Anglia', 'Büyük Britanya', 'İngiltere'],
  KR: ['Korea', 'Koreai Köztársaság', 'Kore'],
  MD: ['Moldávia'],
  MK: ['Macedonia', 'Macedónia', 'Makedonya'],
  MM: ['Burma', 'Birma'],
  MO: ['Macau'],
  NL: ['Holland'],
  SK: ['Slovak Republic', 'Szlovák Köztársaság'],
  SZ: ['Swaziland'],
  TL: ['East Timor', 'Doğu Timor'],
  TR: ['Republic of Turkey', 'Türkiye Cumhuriyeti'],
  US: ['America'],
  VA: ['Vatican'],
};

/** Without accents, blanks, "the" and "and": lists and people differ in them. */
const keyOf = (name: string): string =>
  plainLetters(name)
    .replace(/\b(?:the|and)\b/g, '')
    .replaceAll(' ', '');

let codesByName: ReadonlyMap<string, string> | undefined;
const namedCodes = (): ReadonlyMap<string, string> => {
  const named = lists.flatMap(({ locale, countries }) => {
    const styles = (['short', 'long'] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: 'region', style }),
    );
    return Object.entries(countries).flatMap(([code, names]) =>
      [names, ...styles.map((style) => style.of(code) ?? code)].flat().map((name) => [keyOf(name), code] as const),
    );
  });
  const others = Object.entries(otherNames).flatMap(([code, names]) =>
    names.map((name) => [keyOf(name), code] as const),
  );
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, code] of [...named, ...others]) {
    if (codes.has(name) && codes.get(name) !== code) shared.add(name);
    codes.set(name, code);
  }
  // "Congo" is two countries.
  for (const name of shared) codes.delete(name);
  return codes;
};

const codeByName = (name: string): string | undefined => {
  codesByName ??= namedCodes();
  return codesByName.get(keyOf(name));
};

/** `HU`, `GB-ENG`, or a country's name in English, Hungarian or Turkish; kept as the code, upper-case. */
export const parseCustomerCountry: FieldParser<string> = (raw) => {
  const text = bareValue(raw);
  if (text === '') return { problem: 'required' };
  // UK is reserved in ISO 3166-1 for the country whose code is GB.
  const code = text.toUpperCase().replace(/^UK(?=-|$)/, 'GB');
  const parts = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/.exec(code);
  if (parts?.[1] !== undefined && countryCodes.has(parts[1])) return { value: code };
  const named = text.length <= 100 ? codeByName(text) : undefined;
  return named === undefined ? complainOf('not-a-country', text) : { value: named };
};

/** The customer's domain, also out of an address of its site or of somebody's mailbox in it. */
export const parseCustomerDomain: FieldParser<string> = (raw, context) => {
  const text = bareValue(raw);
  if (text === '') return { problem: 'required' };
  const mailbox = parseEmail(raw, context);
  const host = isComplaint(mailbox)
    ? normaliseHostName(text.replace(/^@/, ''))
    : mailbox.value.slice(mailbox.value.lastIndexOf('@') + 1);
  // A site's name, not a domain that a tenant has: unless nothing with a dot would be left.
  const value = host?.replace(/^(?:www\.)+(?=[^.]+\.)/, '');
  return value === undefined ? complainOf('not-a-domain', text) : { value };
};

export const parseTenantId: FieldParser<string> = (raw) => {
  const text = bareValue(raw);
  if (text === '') return { problem: 'required' };
  const value = normaliseGuid(text);
  if (value === null) return complainOf('not-a-guid', text);
  return value === allZerosGuid ? { problem: 'all-zeros' } : { value };
};

/** More would not fit on the review card. */
export const subscriptionsPerProduct = 50;

/** Numbers and bullets in front of a list's lines. */
const bullet = /^[\s"'“„‘«{[(<]*(?:\d{1,2}[.)]|[-•*·–])\s+/;
/** Brackets, quotes and punctuation around an entry: parts of a JSON list, of a table, of a sentence. */
const around = /^["'`“”„‘’«»{}[\]()<>|]+|["'`“”„‘’«»{}[\]()<>|.]+$/g;
/** The subscription in a resource's path or in the portal's address of it. */
const resource = /(?:^|\/)subscriptions\/([^/?#]+)/i;

/** An ID by itself, with or without hyphens, or the path of something in the subscription. */
const readEntry = (entry: string): string => {
  const bare = entry.replace(around, '').replace(/[\u2012-\u2015\u2212]/g, '-');
  return resource.exec(bare)?.[1] ?? bare;
};

/** GUIDs of any version, apart by commas, semicolons, spaces or lines. */
export const parseSubscriptionIds: FieldParser<readonly string[]> = (raw) => {
  const entries = cleanLines(raw)
    .split('\n')
    .flatMap((line) => line.replace(bullet, '').split(/[\s,;|]+/))
    .map(readEntry)
    .filter((entry) => entry !== '');
  if (entries.length === 0) return { problem: 'required' };
  if (entries.length > subscriptionsPerProduct)
    return { problem: 'too-many', max: subscriptionsPerProduct, count: entries.length };
  const ids: string[] = [];
  for (const entry of entries) {
    const id = normaliseGuid(entry);
    if (id === null) return complainOf('not-a-guid', entry);
    if (ids.includes(id)) return complainOf('duplicate', id);
    ids.push(id);
  }
  return { value: ids };
};
