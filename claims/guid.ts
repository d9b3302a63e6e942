import { z } from 'zod';

const guid = z.guid();

/** 8-4-4-4-12 hexadecimal digits of any version and either case, all zeros included. Source: docs/claims.md#fields. */
export const isGuid = (text: string): boolean => guid.safeParse(text).success;

/** A GUID as claims keep it: lower-case, with the hyphens that some tools leave out. Null for anything else. */
export const normaliseGuid = (typed: string): string | null => {
  const text = typed
    .toLowerCase()
    .replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/, '$1-$2-$3-$4-$5');
  return isGuid(text) ? text : null;
};

/** No tenant has it; it stands in templates and test data. */
export const allZerosGuid = '00000000-0000-0000-0000-000000000000';
