/** The claim was changed by somebody else since it was loaded. */
export class ConcurrencyError extends Error {
  override readonly name = 'ConcurrencyError';
}

/** Another claim of the same firm holds an overlapping association key. */
export class DuplicateAssociationError extends Error {
  override readonly name = 'DuplicateAssociationError';
  readonly existingClaimId: string;

  constructor(existingClaimId: string) {
    super(`association key is held by ${existingClaimId}`);
    this.existingClaimId = existingClaimId;
  }
}

/** The disk is full; nothing was changed. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}

/** Another process has the store open. */
export class StoreLockedError extends Error {
  override readonly name = 'StoreLockedError';
}

/** The disk did not confirm what was written: it may be there, or not, when the store is opened anew. No work is done before. */
export class OutcomeUnknownError extends Error {
  override readonly name = 'OutcomeUnknownError';
}

/** The disk reported an I/O error earlier: the store does no work until it was opened anew. */
export class StoreFailedError extends Error {
  override readonly name = 'StoreFailedError';
}

/** The folder holds data in a format from before this store, which is not read. */
export class EarlierFormatError extends Error {
  override readonly name = 'EarlierFormatError';
}

/** A document was written by a newer version of the bot than this one. */
export class NewerFormatError extends Error {
  override readonly name = 'NewerFormatError';
}

/** A person has as many files waiting for a claim as they may have; nothing was changed. */
export class TooManyWaitingError extends Error {
  override readonly name = 'TooManyWaitingError';
}

/** Whether the store did not do what it was asked to, or perhaps not: asked again later it may. */
export const isStoreRefusal = (error: unknown): boolean =>
  error instanceof StorageFullError || error instanceof StoreFailedError || error instanceof OutcomeUnknownError;
