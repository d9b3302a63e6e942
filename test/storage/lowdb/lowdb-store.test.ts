import { openLowdbStore } from '../../../storage/lowdb/open-lowdb-store.ts';
import { describeStore } from '../store-contract.ts';
import { removeFolder, temporaryFolder } from './temporary-folder.ts';

describeStore('lowdb store', async () => {
  const directory = await temporaryFolder();
  return {
    open: (clock) => openLowdbStore({ directory, clock }),
    dispose: () => removeFolder(directory),
  };
});
