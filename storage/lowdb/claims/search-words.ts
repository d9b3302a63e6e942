import { createHash } from 'node:crypto';
import type { Claim } from '../../../claims/claim.ts';
import { plainLetters } from '../../../claims/plain-letters.ts';
import type { ClaimQuery } from '../../claim-repository.ts';
import { claimNumberOf } from './claim-number.ts';
import { scopeOf } from './claim-scope.ts';

/** Two spaces before each word: with them the beginning of a word, too, has the three letters that the index goes by. */
const gap = '  ';
/** Words that are looked for at most. */
const mostWords = 8;
/** Letters from which on a word is looked for within words. */
const pieceLetters = 4;

const wordsOf = (text: string): readonly string[] => plainLetters(text).split(' ').filter(Boolean);

/** What a claim is found by, as the index keeps it. */
export const searchWords = ({ id, details, owner }: Claim): string => {
  const { customerDomain, customerTenantId, customerContactName, claimName } = details;
  const all = [id, claimNumberOf(id), customerDomain, customerTenantId, customerContactName, claimName, owner.name];
  return all
    .flatMap((text) => wordsOf(String(text ?? '')))
    .map((word) => gap + word)
    .join('');
};

/**
 * Three letters that stand for a scope, so that it is looked up as words are: the claims of a firm are found without passing by
 * everybody else's. Should two scopes ever share them, the claim's own columns tell them apart.
 */
const scopeLetters = (scope: string): string => {
  const hash = createHash('sha256').update(scope).digest();
  return String.fromCodePoint(...[0, 2, 4].map((at) => 0x4e00 + (hash.readUInt16BE(at) % 20_000)));
};

export const searchScopes = ({ owner }: Claim): string =>
  [{ owner }, { tenantId: owner.tenantId }].map((of) => scopeLetters(scopeOf(of))).join(gap);

/** The search in FTS5's language; null when nothing is looked for. */
export const matchOf = (search: string, of: ClaimQuery['of']): string | null => {
  const words = wordsOf(search).slice(0, mostWords);
  if (words.length === 0) return null;
  const found = words.map((word) => `words : "${[...word].length < pieceLetters ? gap : ''}${word}"`);
  if (!('everyFirm' in of)) found.push(`scopes : "${scopeLetters(scopeOf(of))}"`);
  return found.join(' AND ');
};
