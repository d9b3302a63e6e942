import type { Card } from '../card.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { fitted } from '../shared/fitted.ts';
import type { FormView } from '../shared/form-view.ts';
import type { EmphasizedFacts } from './emphasized-facts.ts';
import template from './form-with-files-card.json' with { type: 'json' };
import type { NewFilesView } from './new-files-view.ts';

export type FormWithFilesView = FormView & {
  /** What the reviewer said, to which this is the answer. */
  readonly saidBefore: readonly EmphasizedFacts[];
  readonly newFiles: readonly NewFilesView[];
};

const draw = cardTemplate<FormWithFilesView>(template);

/** Characters of the reviewer's comment, the whole of it where it fits. */
const commentSizes: readonly [number, ...number[]] = [2000, 800, 200];

/** A form whose answer is a text, files beside the card, or both. */
export const formWithFilesCard = (viewOf: (characters: number) => FormWithFilesView): Card =>
  fitted(commentSizes, viewOf, draw);
