import type { Claim } from './claim.ts';
import type { ClaimEvent } from './event.ts';
import { type Person, samePerson } from './person.ts';

export const doer = (event: ClaimEvent): Person | undefined =>
  event.by.kind === 'person' ? event.by.person : undefined;

export const addPerson = (people: readonly Person[], person: Person | undefined): readonly Person[] =>
  person && !people.some((one) => samePerson(one, person)) ? [...people, person] : people;

/** Those who changed answers of the draft besides who drafted it. Who only opens a step, or goes back, writes nothing. */
export const writtenBy = (
  claim: Claim,
  event: Extract<ClaimEvent, { type: 'StepSaved' }>,
): Pick<Claim, 'writtenBy'> => {
  const person = doer(event);
  if (!person || samePerson(person, claim.draftedBy)) return {};
  // Of one form, saved again, the answers stand in the same order.
  if (JSON.stringify(event.details) === JSON.stringify(claim.details)) return {};
  return { writtenBy: addPerson(claim.writtenBy ?? [], person) };
};
