import { z } from 'zod';
import type { Log } from './log.ts';

const text = z.string().exactOptional();
const told = z.object({
  table: text,
  key: text,
  movedTo: z.number().exactOptional(),
  why: text,
  error: z.unknown().optional(),
});

/** A parser says what is wrong by quoting the text around it. */
const withoutQuotes = (why: string): string => why.replace(/".*"/s, '"…"');

/** What the store tells an operator (a document put aside, a folder that can't be written), without what it quotes of documents. */
export const logForStore =
  (log: Log, newId: () => string) =>
  (message: string, detail: object): void => {
    const { why, error, ...where } = told.safeParse(detail).data ?? {};
    log.warn(
      {
        correlationId: newId(),
        ...where,
        ...(why !== undefined && { why: withoutQuotes(why) }),
        ...(error !== undefined && { error }),
      },
      message,
    );
  };
