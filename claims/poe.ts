/** Accepted file types of proof of execution, lower-case extensions. Source: docs/claims.md#proof-of-execution. */
export const poeTypes = [
  'pdf',
  'docx',
  'doc',
  'pptx',
  'ppt',
  'xlsx',
  'xls',
  'msg',
  'eml',
  'rtf',
  'txt',
  'png',
  'jpg',
  'jpeg',
  'gif',
  'tif',
  'tiff',
] as const;
export type PoeType = (typeof poeTypes)[number];

/** Why a file was not taken. */
export const poeProblems = [
  'type-not-accepted',
  /** A picture as iPhones take them, which few programs read. */
  'heic',
  /** The bytes are not what the extension says. */
  'content-mismatch',
  'password-protected',
  'too-large',
  'empty',
  /** A page that asks to sign in came instead of the file. */
  'not-the-file',
  'download-failed',
  /** Teams tells of it, but gives no bot its bytes. */
  'not-fetchable',
  'already-there',
  'limit-reached',
  'too-many-at-once',
  /** As many as may wait for the person to name a claim. */
  'too-many-waiting',
  /** The claim takes no files now, or not from this person. */
  'not-taken',
] as const;
export type PoeProblem = (typeof poeProblems)[number];

/** What became of one file that somebody sent. */
export type PoeResult =
  | { readonly name: string; readonly added: true; readonly size: number }
  | { readonly name: string; readonly added: false; readonly why: PoeProblem };
