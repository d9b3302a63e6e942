import type { Texts } from '../languages/texts.ts';
import { type ButtonsView, button, buttonRow } from './button-view.ts';

/** A place of many, in which not everything works that works in a personal chat. */
export type Elsewhere = {
  readonly kind: 'channel' | 'groupChat';
  /** Reviewers' commands work there. */
  readonly mayReview: boolean;
  /** Opens the reader's personal chat with the bot; null where Teams is not there. */
  readonly chatUrl: string | null;
};

/** What works there, and the way to where the rest does. */
export const elsewhereButtons = ({ kind, chatUrl }: Elsewhere, texts: Texts): readonly ButtonsView[] =>
  buttonRow({
    links: chatUrl === null ? [] : [{ title: texts('button.personal-chat'), url: chatUrl }],
    buttons:
      kind === 'channel' ? [button('channel.subscribe', {}, texts('button.subscribe'), { sendsInputs: false })] : [],
  });
