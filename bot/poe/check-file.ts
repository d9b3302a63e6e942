import { type PoeProblem, type PoeType, poeTypes } from '../../claims/poe.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import { displayName, extensionOf } from './display-name.ts';
import { officeBinary } from './office-binary.ts';
import { officePackage } from './office-package.ts';
import { pdf } from './pdf-content.ts';
import { sniffed } from './sniffed.ts';
import { mailText, plainText, richText } from './text-content.ts';
import type { Verdict } from './verdict.ts';
import { isWebPage } from './web-page.ts';

export type FileCheck =
  /** `name` is fit to be shown; `type` its extension. */
  | { readonly ok: true; readonly name: string; readonly type: PoeType }
  | { readonly ok: false; readonly name: string; readonly why: PoeProblem };

const contentChecks: Readonly<Record<PoeType, (bytes: Uint8Array) => Verdict | Promise<Verdict>>> = {
  pdf,
  docx: officePackage('docx'),
  pptx: officePackage('pptx'),
  xlsx: officePackage('xlsx'),
  doc: officeBinary('doc'),
  ppt: officeBinary('ppt'),
  xls: officeBinary('xls'),
  msg: officeBinary('msg'),
  eml: mailText,
  rtf: richText,
  txt: plainText,
  png: sniffed('png', 'apng'),
  jpg: sniffed('jpg'),
  jpeg: sniffed('jpg'),
  gif: sniffed('gif'),
  tif: sniffed('tif'),
  tiff: sniffed('tif'),
};

const isPoeType = (extension: string): extension is PoeType => poeTypes.some((type) => type === extension);

/**
 * Whether a file may be proof of execution: an accepted extension, not empty, not too large, and bytes that are what the
 * extension says. Source: domain rules §6. Never rejects.
 */
export const checkFile = async (
  senderName: string,
  bytes: Uint8Array,
  policy: Pick<ClaimPolicy, 'poeFileBytes'>,
): Promise<FileCheck> => {
  const name = displayName(senderName);
  const refuse = (why: PoeProblem): FileCheck => ({ ok: false, name, why });
  const type = extensionOf(name);
  if (!isPoeType(type)) return refuse('type-not-accepted');
  if (bytes.byteLength === 0) return refuse('empty');
  if (bytes.byteLength > policy.poeFileBytes) return refuse('too-large');
  if (isWebPage(bytes)) return refuse('not-the-file');
  const verdict = await contentChecks[type](bytes);
  return verdict === 'fits' ? { ok: true, name, type } : refuse(verdict);
};
