import { sniffed } from './sniffed.ts';
import type { Verdict } from './verdict.ts';

const isPdf = sniffed('pdf');

/** Bytes; a trailer's dictionary takes a few hundred. */
const longestTrailer = 8192;
/** Every save can add one; a file with more is made to keep us busy. */
const mostTrailers = 1000;

const encrypt = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

const trailers = (text: string): readonly string[] =>
  text
    .matchAll(/trailer/g)
    .take(mostTrailers)
    .map(({ index }) => text.slice(index, index + longestTrailer).split('startxref', 1)[0] ?? '')
    .toArray();

/** A cross-reference stream's dictionary is the trailer of newer files; `/Encrypt` may stand on either side of its type. */
const crossReferenceDictionaries = (text: string): readonly string[] =>
  text
    .matchAll(/\/Type\s{0,9}\/XRef/g)
    .take(mostTrailers)
    .map(({ index }) => {
      const before = text.slice(Math.max(0, index - longestTrailer), index);
      const after = text.slice(index, index + longestTrailer);
      return before.slice(before.lastIndexOf(' obj') + 1) + (after.split('stream', 1)[0] ?? '');
    })
    .toArray();

/**
 * A PDF without encryption. Only trailers are asked, since the word may stand in a page's text. Source: ISO 32000-1, 7.5.5
 * (trailer), 7.5.8 (cross-reference streams), 7.6.1 (`Encrypt`).
 */
export const pdf = async (bytes: Uint8Array): Promise<Verdict> => {
  const verdict = await isPdf(bytes);
  if (verdict !== 'fits') return verdict;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const encrypted = [...trailers(text), ...crossReferenceDictionaries(text)].some((dictionary) =>
    encrypt.test(dictionary),
  );
  return encrypted ? 'password-protected' : 'fits';
};
