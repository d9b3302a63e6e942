import { type Part, render } from '../render.ts';
import { shorten } from '../shorten.ts';

/** Label and value; the value is shown as written. */
export type Fact = {
  readonly label: string;
  readonly value: string;
  /** Something is wrong with it. */
  readonly wrong?: boolean;
};

/** Characters of a value that a card shows; the claim keeps all. */
const shownCharacters = 300;

/** A fact whose value is cut after so many characters. A label that is a question ends in its own mark. */
export const factOf = ({ label, value, wrong = false }: Fact, characters: number): Part =>
  render('fact', {
    label: label.endsWith('?') ? label : `${label}:`,
    value: shorten(value, characters),
    color: wrong ? 'Attention' : 'Default',
  });

export const factLine = (fact: Fact): Part => factOf(fact, shownCharacters);

export const factLines = (facts: readonly Fact[]): readonly Part[] => facts.map(factLine);
