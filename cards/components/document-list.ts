import type { PoeFile } from '../../claims/claim.ts';
import type { DocumentLink } from '../document-link.ts';
import { fileSize } from '../file-size.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type Part, render } from '../render.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';
import { quietLine, titledLines } from './text-lines.ts';

type Documents = {
  readonly reader: Reader;
  readonly files: readonly PoeFile[];
  readonly documents: readonly DocumentLink[];
  /** Files to be pointed out, by id. */
  readonly newFiles?: readonly string[];
  /** Files and pictures to show at most, the newest first. */
  readonly size: { readonly files: number; readonly previews: number; readonly characters: number };
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
export const documentList = (list: Documents): readonly Part[] => {
  const { reader, files, documents, size } = list;
  const texts = textsOf(reader.language);
  if (files.length === 0) return [quietLine(texts('file.none'))];
  const urls = new Map(documents.map(({ fileId, url }) => [fileId, url]));
  const shown = files.toReversed().slice(0, size.files);
  const pictured = shown
    .filter(({ id, type }) => pictureTypes.includes(type) && urls.has(id))
    .slice(0, size.previews)
    .map(({ id }) => id);
  const rows = shown.flatMap((file, index): readonly Part[] => {
    const name = shorten(file.name, Math.min(80, size.characters));
    const detail = detailOf(file, list, texts);
    const url = urls.get(file.id);
    if (url === undefined) return [titledLines(name, detail)];
    const link = render('document', { name, url, detail: `\n${detail}` });
    if (!pictured.includes(file.id)) return [link];
    // Not the file's name: a person's words are shown as text only.
    const altText = texts('document.preview', { number: index + 1, type: file.type.toUpperCase() });
    return [link, render('image', { url, altText })];
  });
  const left = files.length - shown.length;
  return [
    ...rows,
    ...(left > 0 ? [quietLine(texts('document.more', { count: left }))] : []),
    ...(documents.length > 0 ? [quietLine(texts('document.links-hold'))] : []),
  ];
};
