import { Semaphore } from 'async-mutex';

const unit = 1024 * 1024;

/** Keeps the bytes of files that are in memory at a time within a bound; what is over waits its turn. */
export type FileMemory = {
  /** Works on a file of that many bytes once there is room for them. One larger than the bound has it for itself. */
  readonly hold: <T>(size: number, work: () => Promise<T>) => Promise<T>;
};

/** @param bound in MiB. */
export const createFileMemory = (bound = 64): FileMemory => {
  const room = new Semaphore(bound);
  return { hold: (size, work) => room.runExclusive(work, Math.min(bound, Math.max(1, Math.ceil(size / unit)))) };
};
