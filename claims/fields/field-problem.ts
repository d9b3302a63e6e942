/** Everything that can be wrong with a typed value. The reader's language has a text for each (`field-problem.<code>`). */
export const fieldProblemCodes = [
  'required',
  /** `max`: characters (digits) at most. */
  'too-long',
  /** `max`: entries at most. */
  'too-many',
  'not-digits',
  'not-a-domain',
  'not-a-guid',
  'all-zeros',
  'not-an-email',
  'not-a-country',
  'not-yes-or-no',
  'not-a-date',
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
  /** What was read, of a list the entry; at most 100 characters. */
  readonly value?: string;
};

/** `field` is the input's id, e.g. `customerDomain` or `subscriptionIds.dynamics-365-sales`. */
export type FieldProblem = Complaint & { readonly field: string };

export const complainOf = (problem: FieldProblemCode, entry: string): Complaint => ({
  problem,
  value: entry.slice(0, 100).toWellFormed(),
});
