import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { isVerb } from '../verbs.ts';
import { type ButtonsView, buttonRow } from './button-view.ts';
import { plainCard } from './plain-card.ts';

/** A press as it came: what the button carried and what the person typed. */
export type Press = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

type ErrorCard = {
  readonly reader: Reader;
  /** `unexpected`: logged under its number. The store was full, or may not have taken it. */
  readonly why: 'unexpected' | 'storage-full' | 'not-saved';
  readonly correlationId: string;
  /** The press that led to it, which the card offers again with all that was typed. */
  readonly press?: Press | undefined;
};

const textKeys = {
  unexpected: 'error.text',
  'storage-full': 'note.storage-full',
  'not-saved': 'error.not-saved',
} as const;

const isPlain = (entry: [string, unknown]): entry is [string, string | number | boolean] =>
  ['string', 'number', 'boolean'].includes(typeof entry[1]);

/** Bytes of a press, which the card carries twice, once for old clients; in Latin letters twice what any step's answers take. */
const mostCarried = 11_000;

/** The same press once more, where the card has room for it. What no input sends is left out. */
const again = ({ verb, data }: Press, title: string): readonly ButtonsView[] => {
  if (!isVerb(verb)) return [];
  const carried = Object.fromEntries(Object.entries(data).filter(isPlain));
  if (Buffer.byteLength(JSON.stringify(carried)) > mostCarried) return [];
  const submitData = { ...carried, verb };
  return buttonRow({
    buttons: [{ title, verb, data: carried, submitData, style: 'positive', associatedInputs: 'none' }],
  });
};

/** For what went wrong: why, as far as somebody can do something about it, and nothing of the error itself. */
export const errorCard = ({ reader, why, correlationId, press }: ErrorCard): Card => {
  const texts = textsOf(reader.language);
  const title = texts('error.title');
  return plainCard({
    reader,
    speak: title,
    title,
    paragraphs: [texts(textKeys[why])],
    written: why === 'unexpected' ? [correlationId] : [],
    actions: press ? again(press, texts('button.try-again')) : [],
  });
};
