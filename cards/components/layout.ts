import { type Part, render } from '../render.ts';

/** Elements that belong together, a line above them when `separator`. */
export const group = (items: readonly Part[], separator = false): Part =>
  render('container', { items, separator, spacing: separator ? 'Medium' : 'Default' });

/** Shown by a toggle button with this id as its target. */
export const hiddenGroup = (id: string, items: readonly Part[]): Part => render('hidden', { id, items });

/** Something wide and something narrow beside it, such as a name and its button. */
export const rowWithSide = (main: readonly Part[], side: readonly Part[]): Part =>
  render('row-with-side', { main, side });
