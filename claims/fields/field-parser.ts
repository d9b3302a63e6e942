import type { Catalogue } from '../catalogue.ts';
import type { ClaimDetails } from '../details.ts';
import type { Complaint } from './field-problem.ts';

export type Parsed<T> = { readonly value: T } | Complaint;

/** The answers given so far, by which some answers are judged. */
export type FieldContext = { readonly details: Partial<ClaimDetails>; readonly catalogue: Catalogue };

/** From the text a card's input sends to the value a claim keeps. Blank text is `required`; optional fields are not parsed when blank. */
export type FieldParser<T> = ((raw: string, context: FieldContext) => Parsed<T>) & {
  /** Characters that an answer may have, where that is all that is asked of it. */
  readonly max?: number;
};

export const isComplaint = (parsed: object): parsed is Complaint => 'problem' in parsed;
