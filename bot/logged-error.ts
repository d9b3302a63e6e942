import { z } from 'zod';
import {
  ConcurrencyError,
  DuplicateAssociationError,
  EarlierFormatError,
  NewerFormatError,
  OutcomeUnknownError,
  StorageFullError,
  StoreFailedError,
  StoreLockedError,
} from '../storage/errors.ts';
import { TokenError } from './entra/token-error.ts';

/** What is kept of an error: enough to find the place and the kind of trouble. */
export type LoggedError = {
  readonly type: string;
  /** Of our own errors alone: anybody else's words may repeat what a person typed, a mail address or a token. */
  readonly message?: string;
  /** `ENOSPC`, `ERR_INVALID_URL`, an SDK's code. */
  readonly code?: string;
  /** HTTP status. */
  readonly status?: number;
  /** The system call that failed, and on which file. */
  readonly syscall?: string;
  readonly path?: string;
  /** What a schema found wrong, as `where: code`. */
  readonly issues?: readonly string[];
  /** Where it was thrown: `function (file:line:column)`, innermost first. */
  readonly stack?: readonly string[];
  readonly cause?: LoggedError;
};

/** Their messages name claims, files of the store and what Entra refused; nobody else, and no secret. */
const ownErrors = [
  ConcurrencyError,
  DuplicateAssociationError,
  EarlierFormatError,
  NewerFormatError,
  OutcomeUnknownError,
  StorageFullError,
  StoreFailedError,
  StoreLockedError,
  TokenError,
];

const mostFrames = 12;
const mostIssues = 10;
const mostCauses = 4;

const token = z.string().regex(/^[A-Za-z][\w.-]{0,79}$/);
const codes = z.object({
  code: z
    .union([token, z.number().transform(String)])
    .optional()
    .catch(undefined),
  status: z.int().optional().catch(undefined),
  statusCode: z.int().optional().catch(undefined),
});
/** Only the file system's errors have all four; those of connections name hosts instead. */
const fileTrouble = z.object({ errno: z.number(), code: token, syscall: token, path: z.string() });

/** Keys of a record may be anything; a field's name is a word, a place in a list a number. */
const isPlain = (step: PropertyKey): boolean => typeof step === 'number' || /^[A-Za-z][\w-]{0,39}$/.test(String(step));

const issuesOf = (error: z.ZodError): readonly string[] =>
  error.issues
    .slice(0, mostIssues)
    .map(({ path, code }) => `${path.map((step) => (isPlain(step) ? String(step) : '…')).join('.')}: ${code}`);

/** A line of V8's stack: `at`, a function's name in most, and a position in a file. */
const frame =
  /^\s+at (?:(?<name>[\w$.<>#[\] ]{1,120}) \()?(?:file:\/\/)?(?<at>(?:node:|\/|[A-Z]:[\\/])[^()\n]*:\d+:\d+)\)?$/;

/** The message stands before the frames, and may have lines of its own that look like one: it is cut off first. */
const framesOf = ({ stack = '', message }: Error): readonly string[] => {
  const end = message === '' ? -1 : stack.indexOf(message);
  return stack
    .slice(end < 0 ? 0 : end + message.length)
    .split('\n')
    .flatMap((line) => {
      const { name, at } = frame.exec(line)?.groups ?? {};
      return at === undefined ? [] : [name === undefined ? at : `${name} (${at})`];
    })
    .slice(0, mostFrames);
};

const nameOf = (error: Error): string =>
  [error.constructor.name, error.name].find((name) => name !== 'Error' && token.safeParse(name).success) ?? 'Error';

/** What may be logged of a thrown value, whatever it is. */
export const loggedError = (error: unknown, depth = 0): LoggedError => {
  if (!(error instanceof Error)) return { type: error === null ? 'null' : typeof error };
  const { code, status, statusCode } = codes.safeParse(error).data ?? {};
  const trouble = fileTrouble.safeParse(error).data;
  const httpStatus = statusCode ?? status;
  return {
    type: nameOf(error),
    ...(ownErrors.some((own) => error instanceof own) && { message: error.message }),
    ...(code !== undefined && { code }),
    ...(httpStatus !== undefined && { status: httpStatus }),
    ...(trouble && { syscall: trouble.syscall, path: trouble.path }),
    ...(error instanceof z.ZodError && { issues: issuesOf(error) }),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth < mostCauses && { cause: loggedError(error.cause, depth + 1) }),
  };
};
