/** All that a line may say besides its message: ids to follow it by, and an error. Names, addresses and typed texts have no place. */
export type LogDetail = {
  /** Drawn for this line alone; where somebody was answered, they were told it too. */
  readonly correlationId?: string;
  /** `<conversation id>|<activity id>` of the Teams activity. */
  readonly turn?: string;
  readonly claimId?: string;
  readonly noticeId?: string;
  /** Key of the conversation that was written to; see `conversation-repository.ts`. */
  readonly place?: string;
  /** A page by its route, never by its address: `GET /poe/:token`. */
  readonly page?: string;
  /** What became of a message. */
  readonly outcome?: string;
  /** Status and code of an answer. */
  readonly detail?: string;
  /** Of a document that was set aside: its table, its key unless that names a person, and its number in `set_aside`. */
  readonly table?: string;
  readonly key?: string;
  readonly movedTo?: number;
  readonly why?: string;
  readonly seconds?: number;
  /** Anything thrown; `logged-error.ts` says what is kept of it. */
  readonly error?: unknown;
};

/** Structured log; never personal data, never secrets. pino fits it. */
export type Log = {
  readonly info: (detail: LogDetail, message: string) => void;
  readonly warn: (detail: LogDetail, message: string) => void;
  readonly error: (detail: LogDetail, message: string) => void;
};
