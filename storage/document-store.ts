import type { Readable } from 'node:stream';

/** A file that a person sent before it was clear which claim it belongs to. */
export type WaitingFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly receivedAt: string;
};

/** Bytes of documents under generated ids. Durable when `put` returns; an id names the same bytes for ever. */
export type DocumentStore = {
  /** @returns the SHA-256 (hexadecimal) and the size in bytes of what was stored. */
  readonly put: (id: string, bytes: Uint8Array) => Promise<{ readonly sha256: string; readonly size: number }>;
  readonly open: (id: string) => Promise<Readable | null>;
  readonly remove: (id: string) => Promise<void>;
};

/** Files whose claim is not known yet, by person; forgotten after a day. */
export type WaitingFileRepository = {
  readonly add: (person: { readonly id: string; readonly tenantId: string }, file: WaitingFile) => Promise<void>;
  readonly of: (person: { readonly id: string; readonly tenantId: string }) => Promise<readonly WaitingFile[]>;
  readonly take: (
    person: { readonly id: string; readonly tenantId: string },
    fileId: string,
  ) => Promise<WaitingFile | null>;
};
