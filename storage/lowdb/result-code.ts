/** SQLite's primary result codes that mean something here. Source: https://sqlite.org/rescode.html */
export const sqlite = { busy: 5, ioError: 10, full: 13 } as const;

/** The primary result code of an error that SQLite reported. */
export const resultCodeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
