import { createHash } from 'node:crypto';
import type { Person } from '../../claims/person.ts';
import { personKey } from '../../storage/conversation-repository.ts';

/**
 * Id under which a file waits for its claim. The same bytes from the same person wait once, also when Teams delivers their
 * message again, and are known again on the claim that they went to.
 */
export const waitingFileId = (person: Pick<Person, 'id' | 'tenantId'>, sha256: string): string =>
  createHash('sha256')
    .update(`${personKey(person)} ${sha256}`)
    .digest('hex')
    .slice(0, 32);
