import { commentGiven } from '../guards.ts';
import { reviewer } from '../who-may.ts';
import { rule } from './rule.ts';

/** A note of the desk for the desk; also on a closed claim, to which a later one may refer. */
export const addNote = rule({
  type: 'AddNote',
  from: {
    submitted: reviewer,
    'under-review': reviewer,
    'partner-action-required': reviewer,
    approved: reviewer,
    official: reviewer,
    rejected: reviewer,
    disputed: reviewer,
    'rejected-final': reviewer,
    ended: reviewer,
  },
  decide: (_claim, { text }) => commentGiven(text) ?? [{ type: 'NoteAdded', text: text.trim() }],
});
