/** Names in the store's folder. */
export const storeFile = 'store.sqlite';
export const documentsFolder = 'documents';
export const lockFile = 'lock';

/** SQLite's own, beside the file while it is open; a copy of one of them alone is worth nothing. */
export const storeFiles = [storeFile, `${storeFile}-wal`, `${storeFile}-shm`] as const;
