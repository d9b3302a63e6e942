import { type Part, render } from '../render.ts';
import { shorten } from '../shorten.ts';
import type { Fact } from './facts.ts';

/** Like a fact line, but with room for what a person wrote at length: somebody decides on it. */
export const longFact = ({ label, value, wrong = false }: Fact, characters: number): Part =>
  render('fact', { label, value: shorten(value, characters), color: wrong ? 'Attention' : 'Default' });

export const longFacts = (facts: readonly Fact[], characters: number): readonly Part[] =>
  facts.map((fact) => longFact(fact, characters));
