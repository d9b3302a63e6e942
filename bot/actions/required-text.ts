import type { ClaimCommand } from '../../claims/command.ts';
import { commentCharacters, type FieldProblem, tooLong } from '../../claims/fields.ts';

/** One text that an action asks for: the command made of it, or what is wrong with it. */
export const requiredText = (
  inputs: Readonly<Record<string, string>>,
  field: string,
  command: (text: string) => ClaimCommand,
): ClaimCommand | readonly FieldProblem[] => {
  const text = inputs[field]?.trim() ?? '';
  if (text === '') return [{ field, problem: 'required' }];
  const complaint = tooLong(text, commentCharacters);
  return complaint ? [{ field, ...complaint }] : command(text);
};
