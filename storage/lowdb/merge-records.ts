import type { NoticeRecord } from '../claim-repository.ts';
import { NewerFormatError } from '../errors.ts';
import type { ClaimDocument } from './claim-document.ts';
import { type DocumentFormat, upgradeDocument } from './document-format.ts';
import { documentWithRecords } from './next-document.ts';

/** Records of notices as an addition to their claim's document. */
export const additionOf = (records: readonly NoticeRecord[]): string => JSON.stringify(records);

/** Null for what the start will set aside. What is in it is checked with the rest when the claim is first loaded. */
const documentIn = (text: string, format: DocumentFormat): ClaimDocument | null => {
  try {
    const document = upgradeDocument(JSON.parse(text), format);
    return Array.isArray(document.notices) && Array.isArray(document.noticeRecords)
      ? (document as ClaimDocument)
      : null;
  } catch (error) {
    if (error instanceof NewerFormatError) throw error;
    return null;
  }
};

/** A claim's document with the records that the journal has of its notices, each list as `additionOf` wrote it. */
export const mergeRecords = (
  text: string | null,
  additions: readonly string[],
  format: DocumentFormat,
): string | null => {
  const document = text === null ? null : documentIn(text, format);
  if (document === null) return text;
  const records = additions.map((addition): readonly NoticeRecord[] => JSON.parse(addition));
  return JSON.stringify(records.reduce(documentWithRecords, document));
};
