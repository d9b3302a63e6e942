import type { ClaimDocument } from './claim-document.ts';

/** By the very object: what stands in a document is frozen, so its text stays what it is. */
const texts = new WeakMap<object, string>();

/** As `JSON.stringify`, for plain data. */
export const jsonOf = (value: object): string => {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const made = JSON.stringify(value);
  if (Object.isFrozen(value)) texts.set(value, made);
  return made;
};

export const listOf = (values: readonly object[]): string => `[${values.map(jsonOf).join(',')}]`;

/** Stands before the history. Nothing before it is called so, and within a string its quotes would be escaped. */
const historyBegins = ',"events":[';

/**
 * The document as JSON. A claim's history grows by a line or two at a time, and a notice is recorded twice: most of the text is
 * as it was the last time. What a start wants to know comes first.
 */
export const claimDocumentText = (document: ClaimDocument): string => {
  const { format, revision, claim, events, notices, noticeRecords, turns } = document;
  const head = `{"format":${format},"revision":${revision},"claim":${jsonOf(claim)},"notices":${listOf(notices)},"turns":${listOf(turns)}`;
  return `${head},"events":${listOf(events)},"noticeRecords":${listOf(noticeRecords)}}`;
};

/** The document without its history, which is most of it; null for a text that is not written as here. */
export const textWithoutHistory = (text: string): string | null => {
  const end = text.indexOf(historyBegins);
  return end > 0 && text.endsWith(']}') ? `${text.slice(0, end)},"events":[],"noticeRecords":[]}` : null;
};
