import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ClaimLink, claimLinksCard } from './claim-links-card.ts';

type UploadLinks = {
  readonly reader: Reader;
  /** To the upload pages of claims that take files. */
  readonly links: readonly ClaimLink[];
  readonly note?: CardNote;
};

/** The way for files that the chat does not pass on. */
export const uploadLinksCard = ({ reader, links, note }: UploadLinks): Card => {
  const texts = textsOf(reader.language);
  return claimLinksCard({
    reader,
    title: texts('upload-links.title'),
    paragraphs: [texts('upload-links.text'), ...(links.length === 0 ? [texts('choose.none')] : [])],
    button: texts('button.add-files'),
    links,
    note,
  });
};
