import type { Catalogue } from '../catalogue.ts';
import type { ClaimDetails } from '../details.ts';

/** Everything that can be wrong with a typed value. The reader's language has a text for each (`field-problem.<code>`). */
export const fieldProblemCodes = [
  'required',
  /** `max`: characters (digits) at most; `count`: as many were typed. */
  'too-long',
  /** `max`: entries at most; `count`: as many were typed. */
  'too-many',
  'not-digits',
  'not-a-domain',
  'not-a-guid',
  'all-zeros',
  'not-an-email',
  'not-a-country',
  'not-yes-or-no',
  'not-a-date',
  'not-ahead',
  /** `max`: days at most. */
  'too-far-ahead',
  'unknown-choice',
  'activities-exclude-each-other',
  'activity-not-in-area',
  'csp-not-eligible',
  'product-not-in-area',
  /** The tenant ID typed is not the tenant of the domain typed; found by the look-up, not by a parser. `value`: the domain's. */
  'tenant-mismatch',
  /** `value`: the domain; the look-up answered that no tenant has it. */
  'no-such-tenant',
  /** No tenant ID typed, and the look-up by which it would be filled in could not be reached. */
  'tenant-not-looked-up',
  'duplicate',
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** What is wrong with one value. */
export type Complaint = {
  readonly problem: FieldProblemCode;
  readonly max?: number;
  readonly count?: number;
  /** What was read, of a list the entry, of what is too long the beginning; at most 100 characters. */
  readonly value?: string;
};

/** `field` is the input's id, e.g. `customerDomain` or `subscriptionIds.dynamics-365-sales`. */
export type FieldProblem = Complaint & { readonly field: string };

/** What a person counts as characters, not UTF-16 units. */
const charactersOf = (text: string): number => [...text].length;

/** Characters of a text that is too long by which it is named. */
const namedBy = 40;

/** Names the text by its beginning and its length; null when it is short enough. */
export const tooLong = (text: string, max: number): Complaint | null => {
  const count = charactersOf(text);
  return count > max
    ? {
        problem: 'too-long',
        max,
        count,
        value: `${[...text.slice(0, 2 * namedBy)].slice(0, namedBy).join('').trim()}…`,
      }
    : null;
};

export const complainOf = (problem: FieldProblemCode, entry: string): Complaint => ({
  problem,
  value: entry.slice(0, 100).toWellFormed(),
});

export type Parsed<T> = { readonly value: T } | Complaint;

/** The answers given so far, by which some answers are judged. */
export type FieldContext = { readonly details: Partial<ClaimDetails>; readonly catalogue: Catalogue };

/** From the text a card's input sends to the value a claim keeps. Blank text is `required`; optional fields are not parsed when blank. */
export type FieldParser<T> = ((raw: string, context: FieldContext) => Parsed<T>) & {
  /** Characters that an answer may have, where that is all that is asked of it. */
  readonly max?: number;
};

export const isComplaint = (parsed: object): parsed is Complaint => 'problem' in parsed;
