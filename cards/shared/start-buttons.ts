import type { Texts } from '../languages/texts.ts';
import { type ButtonStyle, type ButtonsView, button, buttonRow } from './button-view.ts';

/** Where every conversation may go on; `positive` where a new claim is what to do next. */
export const startButtons = (texts: Texts, style: ButtonStyle = 'default'): readonly ButtonsView[] =>
  buttonRow({
    buttons: [
      button('claim.new', {}, texts('button.new-claim'), { style, sendsInputs: false }),
      button('claim.list', {}, texts('button.my-claims'), { sendsInputs: false }),
    ],
  });
