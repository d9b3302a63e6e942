import { createHash } from 'node:crypto';
import type { Claim } from '../../../claims/claim.ts';
import { plainLetters } from '../../../claims/plain-letters.ts';

/** Two spaces before each word: with them the beginning of a word, too, has the three letters that the index goes by. */
const gap = '  ';
/** Words that are looked for at most. */
const mostWords = 8;
/** Letters from which on a word is looked for within words. */
const pieceLetters = 4;

const wordsOf = (text: string): readonly string[] => plainLetters(text).split(' ').filter(Boolean);

/**
 * Three letters that stand for a scope, so that it is looked up as words are: the claims of a firm are found without passing by
 * everybody else's. Should two scopes ever share them, the claim's own columns tell them apart.
 */
const scopeLetters = (scope: string): string => {
  const hash = createHash('sha256').update(scope).digest();
  return String.fromCodePoint(...[0, 2, 4].map((at) => 0x4e00 + (hash.readUInt16BE(at) % 20_000)));
};

/** What a claim is found by, as the index keeps it. */
export const searchWords = ({ id, details, owner, partnerCenterClaimId }: Claim, scopes: readonly string[]): string => {
  const { customerDomain, customerTenantId, customerContactName, claimName } = details;
  // People leave the zeros of a number out.
  const number = String(Number(id.replace(/\D/g, '')));
  const texts = [
    id,
    number,
    customerDomain,
    customerTenantId,
    customerContactName,
    claimName,
    owner.name,
    partnerCenterClaimId,
  ];
  const words = [...texts.flatMap((text) => wordsOf(text ?? '')), ...scopes.map(scopeLetters)];
  return words.map((word) => gap + word).join('');
};

/** The search in FTS5's language; null when nothing is looked for. @param scope undefined where it is everybody's. */
export const matchOf = (search: string, scope: string | undefined): string | null => {
  const words = wordsOf(search).slice(0, mostWords);
  if (words.length === 0) return null;
  const phrases = words.map((word) => ([...word].length < pieceLetters ? gap + word : word));
  if (scope !== undefined) phrases.push(scopeLetters(scope));
  return phrases.map((phrase) => `"${phrase}"`).join(' AND ');
};
