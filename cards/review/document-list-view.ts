import type { PoeFile } from '../../claims/claim.ts';
import { fileSize } from '../file-size.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';
import type { DocumentLink } from './document-link.ts';

type Documents = {
  readonly reader: Reader;
  readonly files: readonly PoeFile[];
  readonly documents: readonly DocumentLink[];
  /** Files to be pointed out, by id. */
  readonly newFiles?: readonly string[];
  /** Files and pictures to show at most, the newest first. */
  readonly size: { readonly files: number; readonly previews: number; readonly characters: number };
};

type PreviewView = { readonly url: string; readonly altText: string };
type DocumentView = {
  readonly name: string;
  readonly detail: string;
  readonly isLinked: boolean;
  readonly isUnlinked: boolean;
  readonly url: string;
  readonly previews: readonly PreviewView[];
};
export type DocumentListView = {
  readonly rows: readonly DocumentView[];
  /** That there is none, or how many more; how long the links hold. */
  readonly lines: readonly string[];
};

/** What clients draw in a card. */
const pictureTypes: readonly string[] = ['png', 'jpg', 'jpeg', 'gif'];

const hashCharacters = 8;

const detailOf = (file: PoeFile, { reader, newFiles = [], size }: Documents, texts: Texts): string => {
  const line = texts('document.line', {
    type: file.type.toUpperCase(),
    size: fileSize(file.size, reader.language),
    hash: file.sha256.slice(0, hashCharacters),
    who: shorten(file.addedBy.name, Math.min(60, size.characters)),
    when: momentText(file.addedAt, reader),
  });
  return newFiles.includes(file.id) ? texts('document.new', { line }) : line;
};

/**
 * PoE files for a reviewer, newest first: each a link, with type, size, beginning of its SHA-256, who added it and when;
 * pictures drawn underneath.
 */
export const documentListView = (list: Documents): DocumentListView => {
  const { reader, files, documents, size } = list;
  const texts = textsOf(reader.language);
  if (files.length === 0) return { rows: [], lines: [texts('file.none')] };
  const urls = new Map(documents.map(({ fileId, url }) => [fileId, url]));
  const shown = files.toReversed().slice(0, size.files);
  const pictured = shown
    .filter(({ id, type }) => pictureTypes.includes(type) && urls.has(id))
    .slice(0, size.previews)
    .map(({ id }) => id);
  const rows = shown.map((file, index): DocumentView => {
    const url = urls.get(file.id) ?? '';
    // Not the file's name: a person's words are shown as text only.
    const altText = texts('document.preview', { number: index + 1, type: file.type.toUpperCase() });
    return {
      name: shorten(file.name, Math.min(80, size.characters)),
      detail: `\n${detailOf(file, list, texts)}`,
      isLinked: url !== '',
      isUnlinked: url === '',
      url,
      previews: pictured.includes(file.id) ? [{ url, altText }] : [],
    };
  });
  const left = files.length - shown.length;
  return {
    rows,
    lines: [
      ...(left > 0 ? [texts('document.more', { count: left })] : []),
      ...(documents.length > 0 ? [texts('document.links-hold')] : []),
    ],
  };
};
