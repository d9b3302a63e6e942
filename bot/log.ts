/** Structured log; never personal data, never secrets. pino fits it. */
export type Log = {
  readonly info: (detail: object, message: string) => void;
  readonly warn: (detail: object, message: string) => void;
  readonly error: (detail: object, message: string) => void;
};
