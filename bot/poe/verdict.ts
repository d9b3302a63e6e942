import type { PoeProblem } from '../../claims/poe.ts';

/** What a look into a file's bytes says about its extension. */
export type Verdict = 'fits' | Extract<PoeProblem, 'content-mismatch' | 'password-protected'>;
