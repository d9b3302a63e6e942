import type { Claim } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { CardNote } from '../card-note.ts';
import { type MessageKey, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, type ButtonView, button, buttonRow } from './button-view.ts';
import { type CardView, cardView, type FormNotes, formNotes } from './card-view.ts';
import type { FieldView } from './field-view.ts';
import { claimSpeech, type HeaderView, headerView } from './header-view.ts';

/** What every form about a claim shows; a card adds its own. */
export type FormView = CardView &
  FormNotes & {
    readonly header: readonly [HeaderView];
    readonly title: readonly string[];
    readonly intro: readonly string[];
    readonly fields: readonly FieldView[];
    readonly actions: readonly ButtonsView[];
  };

type Form = {
  readonly reader: Reader;
  readonly claim: Claim;
  /** Names the claim as `{claimId}`. */
  readonly title: MessageKey;
  readonly intro: string;
  readonly fields: readonly FieldView[];
  /** Left of Cancel. */
  readonly buttons: readonly ButtonView[];
  readonly problems: readonly FieldProblem[];
  readonly note?: CardNote | undefined;
};

/** That answers need attention, where nothing else is said. */
export const problemsNote = (problems: readonly FieldProblem[]): CardNote | undefined =>
  problems.length === 0
    ? undefined
    : { tone: 'attention', message: { key: 'note.problems', values: { count: problems.length } } };

/** A form about a claim, with Cancel, which needs no input and shows the claim again. */
export const formView = ({ reader, claim, title, intro, fields, buttons, problems, note }: Form): FormView => {
  const texts = textsOf(reader.language);
  const { id: claimId } = claim;
  const cancel = button('claim.view', { claimId }, texts('button.cancel'), { sendsInputs: false });
  return {
    ...cardView(reader, claimSpeech(claim, texts)),
    ...formNotes(note ?? problemsNote(problems), reader),
    header: headerView(claim, texts),
    title: [texts(title, { claimId })],
    intro: [intro],
    fields,
    actions: buttonRow({ buttons: [...buttons, cancel] }),
  };
};
