import type { Part } from '../render.ts';
import { type Fact, factOf } from './facts.ts';

/** Like fact lines, but with room for what a person wrote at length: somebody decides on it. */
export const longFacts = (facts: readonly Fact[], characters: number): readonly Part[] =>
  facts.map((fact) => factOf(fact, characters));
