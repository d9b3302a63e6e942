import type { CardNote, NoteTone } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type Part, render } from '../render.ts';

const styles: Readonly<Record<NoteTone, string>> = {
  good: 'good',
  info: 'accent',
  warning: 'warning',
  attention: 'attention',
};

export const noteLine = ({ tone, message }: CardNote, { language }: Reader): Part =>
  render('note', { style: styles[tone], text: textsOf(language)(message.key, message.values) });
