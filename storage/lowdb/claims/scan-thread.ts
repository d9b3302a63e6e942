import { parentPort, workerData } from 'node:worker_threads';
import { claimFormat } from './claim-format.ts';
import { claimPath } from './claim-path.ts';
import type { ScanOrder } from './scan-in-thread.ts';
import { type ScannedClaim, scannedClaim } from './scanned-claim.ts';

/** Claims in one message: of many the JSON would take much memory at once, of few the messages their time. */
const together = 1_000;

const { folder, numbers }: ScanOrder = workerData;

const scannedOrNone = (number: number): readonly ScannedClaim[] => {
  try {
    return [scannedClaim(claimPath(folder, number), number, claimFormat)];
  } catch {
    return [];
  }
};

for (let start = 0; start < numbers.length; start += together)
  parentPort?.postMessage(JSON.stringify(numbers.slice(start, start + together).flatMap(scannedOrNone)));
