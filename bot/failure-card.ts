import type { Card } from '../cards/card.ts';
import type { Reader } from '../cards/reader.ts';
import { errorCard, type Press } from '../cards/shared/error-card.ts';
import { isStoreRefusal, StorageFullError } from '../storage/errors.ts';

/** An error that ended a turn. */
export type Failure = {
  readonly error: unknown;
  /** Under which it is logged. */
  readonly correlationId: string;
  readonly reader: Reader;
  /** The press that led to it, if it was one. */
  readonly press?: Press | undefined;
};

/** What the person is shown of it. */
export const failureCard = ({ error, ...shown }: Failure): Card => {
  if (error instanceof StorageFullError) return errorCard({ ...shown, why: 'storage-full' });
  return errorCard({ ...shown, why: isStoreRefusal(error) ? 'not-saved' : 'unexpected' });
};
