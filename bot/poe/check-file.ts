import { type PoeProblem, type PoeType, poeTypes } from '../../claims/poe.ts';
import type { ClaimPolicy } from '../../claims/policy.ts';
import { displayName, extensionOf } from './display-name.ts';
import { heicExtensions, isHeicPicture } from './heic-picture.ts';
import { officeBinary } from './office-binary.ts';
import { officePackage } from './office-package.ts';
import { pdf } from './pdf-content.ts';
import { sniffed } from './sniffed.ts';
import { mailText, plainText, richText } from './text-content.ts';
import type { Verdict } from './verdict.ts';

/** Characters that are looked at. */
const lookedAt = 4096;

const beforeMarkup = /^(?:\s|<!--[\s\S]*?-->|<\?xml[\s\S]*?\?>)*/;

/** Phones sometimes get a page that asks to sign in, or to share, instead of the file. Source: docs/teams.md#files. */
const isWebPage = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, lookedAt)).toString('latin1').replaceAll('\0', '');
  const markup = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(beforeMarkup, '');
  return /^<(!doctype\s+html|html|head|body|script|meta|title)\b/i.test(markup);
};

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

/** Why a file of this extension is not looked at; null where it is. */
export const extensionProblem = (extension: string): PoeProblem | null => {
  if (heicExtensions.has(extension)) return 'heic';
  return isPoeType(extension) ? null : 'type-not-accepted';
};

const sizeProblem = (bytes: Uint8Array, policy: Pick<ClaimPolicy, 'poeFileBytes'>): PoeProblem | null => {
  if (bytes.byteLength === 0) return 'empty';
  return bytes.byteLength > policy.poeFileBytes ? 'too-large' : null;
};

/** What is no document of any extension. */
const contentProblem = (bytes: Uint8Array): PoeProblem | null => {
  if (isWebPage(bytes)) return 'not-the-file';
  return isHeicPicture(bytes) ? 'heic' : null;
};

/**
 * Whether a file may be proof of execution: an accepted extension, not empty, not too large, and bytes that are what the
 * extension says. Source: docs/claims.md#proof-of-execution. Never rejects.
 */
export const checkFile = async (
  senderName: string,
  bytes: Uint8Array,
  policy: Pick<ClaimPolicy, 'poeFileBytes'>,
): Promise<FileCheck> => {
  const name = displayName(senderName);
  const refuse = (why: PoeProblem): FileCheck => ({ ok: false, name, why });
  const type = extensionOf(name);
  if (!isPoeType(type)) return refuse(extensionProblem(type) ?? 'type-not-accepted');
  const problem = sizeProblem(bytes, policy) ?? contentProblem(bytes);
  if (problem !== null) return refuse(problem);
  const verdict = await contentChecks[type](bytes);
  return verdict === 'fits' ? { ok: true, name, type } : refuse(verdict);
};

/** Every type once, what many formats could pass for last. */
const byContent: readonly PoeType[] = [
  'pdf',
  'png',
  'jpg',
  'gif',
  'tif',
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'msg',
  'rtf',
  'eml',
  'txt',
];

/**
 * Whether a file without an extension may be proof of execution: its bytes say what it is, `hint` (an extension) where they
 * would pass for several things, and the name gets the extension. Never rejects.
 */
export const nameByContent = async (
  senderName: string,
  hint: string | null,
  bytes: Uint8Array,
  policy: Pick<ClaimPolicy, 'poeFileBytes'>,
): Promise<FileCheck> => {
  const refuse = (why: PoeProblem): FileCheck => ({ ok: false, name: displayName(senderName), why });
  const problem = sizeProblem(bytes, policy) ?? contentProblem(bytes);
  if (problem !== null) return refuse(problem);
  for (const type of hint !== null && isPoeType(hint) ? [hint, ...byContent] : byContent) {
    const verdict = await contentChecks[type](bytes);
    if (verdict === 'fits') return { ok: true, name: displayName(`${senderName}.${type}`), type };
    if (verdict === 'password-protected') return refuse(verdict);
  }
  return refuse('type-not-accepted');
};
