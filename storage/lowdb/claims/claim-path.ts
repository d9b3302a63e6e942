import { join } from 'node:path';
import { claimIdOf, claimNumberOf } from './claim-number.ts';

const extension = '.json';

export const claimPath = (folder: string, number: number): string => join(folder, `${claimIdOf(number)}${extension}`);

/** The number of the claim whose document has this file name; undefined for any other file. */
export const claimNumberOfFile = (name: string): number | undefined =>
  name.endsWith(extension) ? claimNumberOf(name.slice(0, -extension.length)) : undefined;
