import type { Readable } from 'node:stream';
import { type PoeType, poeTypes } from '../../claims/poe.ts';
import type { PageResponse } from './page.ts';

const mediaTypes: Readonly<Record<PoeType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ppt: 'application/vnd.ms-powerpoint',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  msg: 'application/vnd.ms-outlook',
  eml: 'message/rfc822',
  rtf: 'application/rtf',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

const mediaTypeOf = (extension: string): string => {
  const type = poeTypes.find((one) => one === extension);
  return type ? mediaTypes[type] : 'application/octet-stream';
};

/**
 * Source: docs/formats.md#http-and-html, RFC 8187 §3.2 (`filename*`), RFC 6266 §4.3; the plain form is for clients that know
 * no other.
 */
const disposition = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** A document to be saved, never shown: whatever is in it runs nowhere. */
export const download = (
  { name, type, size }: { readonly name: string; readonly type: string; readonly size: number },
  body: Uint8Array | Readable,
): PageResponse => ({
  status: 200,
  headers: {
    'content-type': mediaTypeOf(type),
    'content-length': String(size),
    'content-disposition': disposition(name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    // Teams draws the preview of a picture inside its own pages.
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  },
  body,
});
