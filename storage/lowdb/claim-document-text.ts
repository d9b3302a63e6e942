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

/**
 * The document as JSON. A claim's history grows by a line or two at a time, and a notice is recorded twice: most of the text is
 * as it was the last time.
 */
export const claimDocumentText = (document: ClaimDocument): string => {
  const { format, revision, claim, events, notices, noticeRecords, turns } = document;
  const lists = Object.entries({ events, notices, noticeRecords, turns }).map(
    ([name, values]) => `"${name}":${listOf(values)}`,
  );
  return `{"format":${format},"revision":${revision},"claim":${jsonOf(claim)},${lists.join(',')}}`;
};
