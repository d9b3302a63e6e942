/** Windows keeps folder entries durable by itself and opens no folder for fsync. */
export const foldersNeedSync = process.platform !== 'win32';

export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** No room left on the disk, or none left for this user. */
export const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '');
