import { type Fact, type FactView, labelledView } from '../shared/fact-view.ts';

/** What the reader has to know before anything else, in a box. */
export type EmphasizedFacts = { readonly facts: readonly FactView[] };

/** A box of facts, or no box where there are none. */
export const emphasizedFacts = (facts: readonly Fact[], characters: number): readonly EmphasizedFacts[] =>
  facts.length === 0 ? [] : [{ facts: facts.map((fact) => labelledView(fact, characters)) }];
