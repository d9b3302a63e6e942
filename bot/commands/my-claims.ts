import { findsClaims, listClaims } from '../actions/claim-list.ts';
import type { Command } from './command.ts';
import { notUnderstood } from './not-understood.ts';

/** The person's claims; of a status where the words name one, of a customer where they find one. */
export const myClaims: Command = async ({ status, strange }, turn, services) => {
  if (strange.length === 0) return listClaims({ status }, turn, services);
  const search = strange.join(' ');
  return (await findsClaims(search, turn, services))
    ? listClaims({ status, search }, turn, services)
    : listClaims({ status, note: notUnderstood(strange) }, turn, services);
};
