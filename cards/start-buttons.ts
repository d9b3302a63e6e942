import { actionButton, buttonRow } from './components/action-button.ts';
import type { Texts } from './languages/texts.ts';
import type { Part } from './render.ts';

/** Where every conversation may go on. */
export const startButtons = (texts: Texts): Part =>
  buttonRow(
    actionButton('claim.new', {}, texts('button.new-claim'), { sendsInputs: false }),
    actionButton('claim.list', {}, texts('button.my-claims'), { sendsInputs: false }),
  );
