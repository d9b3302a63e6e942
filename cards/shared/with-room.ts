import { keptCharacters, readCharacters } from '../../claims/fields.ts';
import type { Texts } from '../languages/texts.ts';
import type { FieldView } from './field-view.ts';

/** Of one input, as JSON: a card has room for so much of what is too long to be taken. What may be taken is never longer. */
const keptBytes = 9_000;

const beginning = (typed: string, characters: number): string => {
  let kept = typed.length > characters ? typed.slice(0, characters).toWellFormed() : typed;
  while (kept.length * 6 > keptBytes && Buffer.byteLength(JSON.stringify(kept)) > keptBytes)
    kept = kept.slice(0, Math.ceil(kept.length * 0.8)).toWellFormed();
  return kept;
};

/** The question with all of what was typed, or with the beginning that there is room for, which it says. */
export const withRoom = (field: FieldView, texts: Texts, characters = readCharacters): FieldView => {
  // Of a list only what it offers was kept.
  if (field.isChoice || !('value' in field)) return field;
  const { value, problems } = field;
  const kept = beginning(value, characters);
  if (kept === value && value.length !== keptCharacters) return field;
  const said = texts('problem.only-the-beginning', { count: kept.length });
  return { ...field, value: kept, problems: [...problems, said] };
};
