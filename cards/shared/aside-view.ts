import type { ButtonsView } from './button-view.ts';

/** Something said beside a form's questions, with the buttons that help. `lines` are shown as written. */
export type AsideView = {
  readonly style: 'emphasis' | 'accent' | 'warning';
  readonly lines: readonly string[];
  readonly actions: readonly ButtonsView[];
};
