import { associationKeysHeld } from './contract/association-keys.ts';
import { cardsLeftBehind } from './contract/cards-left-behind.ts';
import { customersOfFirms } from './contract/customers.ts';
import { failingDisk } from './contract/failing-disk.ts';
import { files } from './contract/files.ts';
import { firms } from './contract/firms.ts';
import { listingClaims } from './contract/listing-claims.ts';
import { outbox } from './contract/outbox.ts';
import { owedAndDue } from './contract/owed-and-due.ts';
import { peopleAndCards } from './contract/people-and-cards.ts';
import { sameFiles } from './contract/same-files.ts';
import { savingClaims } from './contract/saving-claims.ts';
import { type StorePlace, withStore } from './contract/store-under-test.ts';
import { subscriptions } from './contract/subscriptions.ts';

/** What every store must hold to, whatever it keeps its claims in. `makePlace` gives an empty place for each test. */
export const describeStore = (name: string, makePlace: () => Promise<StorePlace>): void => {
  describe(`${name}: saving claims`, () => withStore(makePlace, savingClaims));
  describe(`${name}: association keys`, () => withStore(makePlace, associationKeysHeld));
  describe(`${name}: the same files`, () => withStore(makePlace, sameFiles));
  describe(`${name}: lists of claims`, () => withStore(makePlace, listingClaims));
  describe(`${name}: customers of firms`, () => withStore(makePlace, customersOfFirms));
  describe(`${name}: notices owed and deadlines due`, () => withStore(makePlace, owedAndDue));
  describe(`${name}: the outbox`, () => withStore(makePlace, outbox));
  describe(`${name}: a disk that fails`, () => withStore(makePlace, failingDisk));
  describe(`${name}: people and cards`, () => withStore(makePlace, peopleAndCards));
  describe(`${name}: cards left behind`, () => withStore(makePlace, cardsLeftBehind));
  describe(`${name}: subscriptions`, () => withStore(makePlace, subscriptions));
  describe(`${name}: firms`, () => withStore(makePlace, firms));
  describe(`${name}: documents and waiting files`, () => withStore(makePlace, files));
};
