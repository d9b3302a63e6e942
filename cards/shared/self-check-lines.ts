import type { ClaimDetails } from '../../claims/details.ts';
import { informationReasons } from '../../claims/details.ts';
import type { Texts } from '../languages/texts.ts';

/** A line for each point of the partner's self-check, ticked or not. */
export const selfCheckLines = ({ poeSelfCheck = [] }: Partial<ClaimDetails>, texts: Texts): readonly string[] =>
  informationReasons.map(
    (reason) => `${poeSelfCheck.includes(reason) ? '✓' : '–'} ${texts(`choice.poeSelfCheck.${reason}`)}`,
  );
