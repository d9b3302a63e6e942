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

export const factLine = ({ label, value, wrong = false }: Fact): Part =>
  render('fact', { label, value: shorten(value, shownCharacters), color: wrong ? 'Attention' : 'Default' });

export const factLines = (facts: readonly Fact[]): readonly Part[] => facts.map(factLine);
