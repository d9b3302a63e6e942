import { plainLetters } from './plain-letters.ts';

/** Programmes whose claims are co-op claims, another process than this one. Source: docs/claims.md#other-programmes. */
export const coOpProgrammes = ['csp', 'managed-reseller', 'hosting', 'surface'] as const;
export type CoOpProgramme = (typeof coOpProgrammes)[number];

/** On plain letters (no accents, apostrophes and hyphens are spaces), so that suffixes after either stand apart. */
const wordings: Readonly<Record<CoOpProgramme, RegExp>> = {
  csp: /\bcsps?\b|\bcloud solutions? (provider|partner)|\bfelho ?(alapu )?(megoldas ?)?szolgaltato|\bbulut (cozumu?|hizmeti?) saglayici/,
  'managed-reseller':
    /\bmanaged resell|\b(felugyelt|kezelt|menedzselt) viszontelado|\byonetilen (kurumsal |ara )?(bayi|satici)/,
  hosting: /\bhost(ing|er)|\bhoszting|\btarhely ?(szolgaltat|igeny|program)|\bbarindirma/,
  surface: /\bsurface/,
};

/** The co-op programme that a chat text wishes for, in English, Hungarian or Turkish; null when it names none. */
export const recogniseCoOp = (text: string): CoOpProgramme | null => {
  const plain = plainLetters(text.slice(0, 1000));
  return coOpProgrammes.find((programme) => wordings[programme].test(plain)) ?? null;
};
