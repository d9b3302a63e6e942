import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import type { StorePlace } from '../contract/store-under-test.ts';
import { describeStore } from '../store-contract.ts';
import { FaultyDatabase } from './faulty-database.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

const makePlace = async (): Promise<StorePlace> => {
  const directory = await temporaryFolder();
  let database: FaultyDatabase | null = null;
  const disk = (): FaultyDatabase => {
    if (database === null) throw new Error('the store was not opened yet');
    return database;
  };
  return {
    open: (clock) =>
      openLowdbStore({
        directory,
        clock,
        openDatabase: (path) => {
          database = new FaultyDatabase(path);
          return database;
        },
      }),
    dispose: () => removeFolder(directory),
    disk: {
      fillUp: (room) => disk().fillUp(room?.spared),
      freeUp: () => disk().freeUp(),
      killTransactions: (times) => {
        disk().killed = times;
      },
      failCommit: ({ reached }) => {
        disk().commit = reached ? 'reached' : 'not reached';
      },
      failWrite: () => {
        disk().writes = 'fail';
      },
      // The store makes one when it has been quiet for a second.
      failCheckpoint: async () => {
        const tried = new Promise<void>((resolve) => {
          disk().onCheckpoint = resolve;
        });
        disk().checkpoints = 'fail';
        await tried;
      },
    },
  };
};

describeStore('lowdb', makePlace);
