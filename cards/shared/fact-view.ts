import { shorten } from '../shorten.ts';

export type FactView = {
  readonly label: string;
  /** Shown as written. */
  readonly value: string;
  readonly color: 'Default' | 'Attention' | 'Good';
};

export type Fact = {
  readonly label: string;
  readonly value: string;
  /** Something is wrong with it. */
  readonly wrong?: boolean;
};

/** Characters of a value that a card shows, unless told otherwise; the claim keeps all. */
const shownCharacters = 300;

/** A fact whose value is cut after so many characters. */
export const factView = ({ label, value, wrong = false }: Fact, characters = shownCharacters): FactView => ({
  label,
  value: shorten(value, characters),
  color: wrong ? 'Attention' : 'Default',
});

/** A fact with its value under the label, for narrow columns. */
export const labelledView = (fact: Fact, characters: number): FactView => {
  const view = factView(fact, characters);
  return { ...view, value: `\n${view.value}` };
};
