import { readFileSync } from 'node:fs';
import { type DocumentFormat, isRecord, type RawDocument, upgradeDocument } from '../document-format.ts';
import type { RememberedTurn } from './claim-document.ts';
import { textWithoutHistory } from './claim-document-text.ts';
import { type ClaimEntry, entryOf } from './claim-entry.ts';
import { asEnvelope } from './claim-envelope.ts';
import { claimIdOf } from './claim-number.ts';

/** What a start takes from a claim's document. JSON, so that it may come from another thread. */
export type ScannedClaim = { readonly entry: ClaimEntry; readonly turns: readonly RememberedTurn[] };

const inHead = ['revision', 'claim', 'notices', 'turns'] as const;

/** What stands before the history; null where the document is not written as this version writes it: that is read whole. */
const headIn = (text: string, { current }: DocumentFormat): RawDocument | null => {
  const head = textWithoutHistory(text);
  if (head === null) return null;
  try {
    const document: unknown = JSON.parse(head);
    const isWhole = isRecord(document) && inHead.every((name) => name in document);
    return isWhole && document.format === current ? document : null;
  } catch {
    return null;
  }
};

/**
 * Passes over the claim's history: no index is made of it, and it is checked with everything else when the claim is first
 * loaded.
 * @throws Error when the file holds no document of this claim, or one that cannot be upgraded.
 */
export const scannedClaim = (file: string, number: number, format: DocumentFormat): ScannedClaim => {
  const text = readFileSync(file, 'utf8');
  const document = asEnvelope(headIn(text, format) ?? upgradeDocument(JSON.parse(text), format), claimIdOf(number));
  return { entry: entryOf(number, document), turns: document.turns };
};
