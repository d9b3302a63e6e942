import { z } from 'zod';

const guid = z.guid();

/** 8-4-4-4-12 hexadecimal digits of any version and either case, all zeros included. Source: domain rules §4. */
export const isGuid = (text: string): boolean => guid.safeParse(text).success;

/** No tenant has it; it stands in templates and test data. */
export const allZerosGuid = '00000000-0000-0000-0000-000000000000';
