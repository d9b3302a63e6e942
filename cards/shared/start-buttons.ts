import type { Texts } from '../languages/texts.ts';
import { type ButtonsView, button, buttonRow } from './button-view.ts';

/** Where every conversation may go on. */
export const startButtons = (texts: Texts): readonly ButtonsView[] =>
  buttonRow({
    buttons: [
      button('claim.new', {}, texts('button.new-claim'), { sendsInputs: false }),
      button('claim.list', {}, texts('button.my-claims'), { sendsInputs: false }),
    ],
  });
