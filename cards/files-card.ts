import type { PoeResult } from '../claims/poe.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { asWritten, heading, problemLine, titledLines } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { fileSize } from './file-size.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import { shorten } from './shorten.ts';

type Files = {
  readonly reader: Reader;
  /** Null when the files belong to no claim (yet). */
  readonly claim: { readonly id: string; readonly name: string } | null;
  readonly results: readonly PoeResult[];
  readonly note?: CardNote;
};

const shownResults = 30;

const line = (result: PoeResult, { language }: Reader): Part => {
  const texts = textsOf(language);
  const name = shorten(result.name, 80);
  return result.added
    ? asWritten(texts('file.added', { name, size: fileSize(result.size, language) }))
    : problemLine(texts('file.not-added', { name, why: texts(`poe-problem.${result.why}`) }));
};

/** What became of each file that came in the chat. */
export const filesCard = ({ reader, claim, results, note }: Files): Card => {
  const texts = textsOf(reader.language);
  const about = claim && { claimId: claim.id };
  return wholeCard({
    reader,
    speak: texts('file.results.title'),
    note,
    body: [
      heading(texts('file.results.title')),
      ...(claim ? [titledLines(texts('file.results.for', { claimId: claim.id }), shorten(claim.name, 100))] : []),
      ...results.slice(0, shownResults).map((result) => line(result, reader)),
      ...(about ? [buttonRow(actionButton('draft.resume', about, texts('button.open'), { sendsInputs: false }))] : []),
    ],
  });
};
