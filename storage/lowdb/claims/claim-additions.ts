import type { ClaimChange, NoticeRecord } from '../../claim-repository.ts';
import { NewerFormatError } from '../../errors.ts';
import { type DocumentFormat, upgradeDocument } from '../document-format.ts';
import type { ClaimDocument } from './claim-document.ts';
import { jsonOf, listOf } from './claim-document-text.ts';
import { documentWithRecords } from './next-document.ts';

/** What one more step adds to a claim's document. */
type Step = Pick<ClaimDocument, 'revision' | 'claim' | 'events' | 'notices' | 'turns'>;

/** Records of notices as an addition to their claim's document. */
export const recordsAddition = (records: readonly NoticeRecord[]): string => JSON.stringify(records);

/** A step as an addition to the document before it; `after` is the document with it. */
export const stepAddition = (after: ClaimDocument, { events, notices }: ClaimChange): string => {
  const { revision, claim, turns } = after;
  return `{"revision":${revision},"claim":${jsonOf(claim)},"events":${listOf(events)},"notices":${listOf(notices)},"turns":${listOf(turns)}}`;
};

/** A step that the document has already changes nothing. */
const withStep = (document: ClaimDocument, { revision, claim, events, notices, turns }: Step): ClaimDocument =>
  document.revision + 1 === revision
    ? {
        ...document,
        revision,
        claim,
        events: [...document.events, ...events],
        notices: [...document.notices, ...notices],
        turns,
      }
    : document;

const withAddition = (document: ClaimDocument, addition: string): ClaimDocument => {
  const parsed: readonly NoticeRecord[] | Step = JSON.parse(addition);
  return 'revision' in parsed ? withStep(document, parsed) : documentWithRecords(document, parsed);
};

/** Null for what the start will set aside. What is in it is checked with the rest when the claim is first loaded. */
const documentIn = (text: string, format: DocumentFormat): ClaimDocument | null => {
  try {
    const document = upgradeDocument(JSON.parse(text), format);
    const isSound = ['events', 'notices', 'noticeRecords'].every((list) => Array.isArray(document[list]));
    return isSound ? (document as ClaimDocument) : null;
  } catch (error) {
    if (error instanceof NewerFormatError) throw error;
    return null;
  }
};

/** A claim's document with what the journal has to add to it. */
export const withAdditions = (
  text: string | null,
  additions: readonly string[],
  format: DocumentFormat,
): string | null => {
  const document = text === null ? null : documentIn(text, format);
  return document === null ? text : JSON.stringify(additions.reduce(withAddition, document));
};
