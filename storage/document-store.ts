import type { Readable } from 'node:stream';

type Party = { readonly id: string; readonly tenantId: string };

/** A file that a person sent before it was clear which claim it belongs to. */
export type WaitingFile = {
  /** The same bytes from the same person have the same. */
  readonly id: string;
  /** Id of its bytes in the document store: of this one arrival, so that forgetting an earlier one takes nothing from a later. */
  readonly documentId: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly receivedAt: string;
};

/** Bytes of a document: all of them, or a stream that is read once, chunk by chunk. */
export type DocumentContent = Uint8Array | AsyncIterable<Uint8Array>;

/** Bytes of documents under generated ids. Durable when `put` returns; an id names the same bytes for ever. */
export type DocumentStore = {
  /**
   * Nothing is left of a document whose stream breaks off or for which there is no room.
   * @returns the SHA-256 (hexadecimal) and the size in bytes of what was stored.
   * @throws what the stream throws.
   * @throws StorageFullError when the disk is full.
   */
  readonly put: (id: string, content: DocumentContent) => Promise<{ readonly sha256: string; readonly size: number }>;
  /** The bytes, to be read to the end or destroyed; null where there are none. Removing the document does not break them off. */
  readonly open: (id: string) => Promise<Readable | null>;
  readonly remove: (id: string) => Promise<void>;
};

/** Files whose claim is not known yet, by person. Their bytes are the document store's, and the caller's to remove. */
export type WaitingFileRepository = {
  /**
   * Adds a file, in place of one with the same id.
   * @param limit files that a person may have waiting.
   * @returns the file that it took the place of; null where there was none.
   * @throws TooManyWaitingError when the person has `limit` others waiting; nothing was changed.
   */
  readonly add: (person: Party, file: WaitingFile, limit: number) => Promise<WaitingFile | null>;
  /** Oldest first. */
  readonly of: (person: Party) => Promise<readonly WaitingFile[]>;
  /** Takes away that one arrival, not a later one of the same file. @returns whether it was there. */
  readonly remove: (person: Party, documentId: string) => Promise<boolean>;
  /** Files of everybody received at or before `until`, `limit` of them at most. */
  readonly expired: (
    until: string,
    limit: number,
  ) => Promise<readonly { readonly person: Party; readonly file: WaitingFile }[]>;
};
