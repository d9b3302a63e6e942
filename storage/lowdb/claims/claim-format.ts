import type { DocumentFormat } from '../document-format.ts';

/** Of claims' documents. */
export const claimFormat: DocumentFormat = { current: 1, upgrades: {} };
