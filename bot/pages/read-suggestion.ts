import type { Catalogue } from '../../claims/catalogue.ts';
import type { SuggestedContact } from '../../claims/details.ts';
import { type FieldProblem, fieldParsers, isComplaint } from '../../claims/fields.ts';

/** Fields of the form in which a contact names who is right, under the names of the claim's own fields. */
export const suggestionFields = ['customerContactName', 'customerContactTitle', 'customerContactEmail'] as const;
export type SuggestionField = (typeof suggestionFields)[number];

/** What was typed of each, and what is wrong with it. */
export type TypedSuggestion = {
  readonly typed: Readonly<Partial<Record<SuggestionField, string>>>;
  readonly problems: readonly FieldProblem[];
};

/** Who is right, as far as the form names them (undefined: not at all), or the form as it is to be shown again. */
export const readSuggestion = (
  fields: ReadonlyMap<string, string>,
  catalogue: Catalogue,
): { readonly suggestion: SuggestedContact | undefined } | TypedSuggestion => {
  const typed: Partial<Record<SuggestionField, string>> = {};
  const problems: FieldProblem[] = [];
  const suggestion: Partial<Record<SuggestionField, string>> = {};
  for (const field of suggestionFields) {
    const raw = fields.get(field) ?? '';
    if (raw.trim() === '') continue;
    typed[field] = raw;
    const parsed = fieldParsers[field](raw, { details: {}, catalogue });
    if (!isComplaint(parsed)) suggestion[field] = parsed.value;
    // What cleaning leaves nothing of was nothing.
    else if (parsed.problem !== 'required') problems.push({ field, ...parsed });
  }
  if (problems.length > 0) return { typed, problems };
  return { suggestion: Object.keys(suggestion).length > 0 ? suggestion : undefined };
};
