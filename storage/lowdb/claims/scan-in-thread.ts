import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ScannedClaim } from './scanned-claim.ts';

export type ScanOrder = {
  readonly folder: string;
  /** Of the claims, each in a file of its own. */
  readonly numbers: readonly number[];
};

/** Without it the thread would compile afresh what it runs. It wants the folder in which Node's version has a folder. */
const compileCache = (): NodeJS.ProcessEnv => {
  const ofThisVersion = getCompileCacheDir();
  return ofThisVersion === undefined ? {} : { NODE_COMPILE_CACHE: dirname(ofThisVersion) };
};

const startThread = (order: ScanOrder): Worker | null => {
  try {
    return new Worker(new URL('./scan-thread.ts', import.meta.url), { workerData: order, env: compileCache() });
  } catch {
    return null;
  }
};

/**
 * Reads claims' documents, of this format or an older one, in a thread of its own, so that this one may load the rest of the bot
 * meanwhile. What cannot be taken from a document is passed over, and so is everything left when the thread fails or does not
 * even start: the caller reads that itself.
 * @param take is given each claim, in the order of the numbers; must not throw.
 */
export const scanInThread = async (order: ScanOrder, take: (scanned: ScannedClaim) => void): Promise<void> => {
  const thread = startThread(order);
  if (thread === null) return;
  thread.on('message', (json: string) => {
    const scanned: readonly ScannedClaim[] = JSON.parse(json);
    for (const claim of scanned) take(claim);
  });
  thread.on('error', () => {});
  await new Promise<void>((done) => {
    thread.on('exit', () => done());
  });
};
