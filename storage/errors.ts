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

/**
 * The new state was put in its place, but the disk refused to confirm it: it is what readers see now, and may or may not
 * survive a power cut. Load again before deciding anything.
 */
export class OutcomeUnknownError extends Error {
  override readonly name = 'OutcomeUnknownError';
}

/** A document was written by a newer version of the bot than this one. */
export class NewerFormatError extends Error {
  override readonly name = 'NewerFormatError';
}

/** A person has as many files waiting for a claim as they may have; nothing was changed. */
export class TooManyWaitingError extends Error {
  override readonly name = 'TooManyWaitingError';
}
