import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { buttonRow, linkButton } from './components/action-button.ts';
import { rowWithSide } from './components/layout.ts';
import { heading, paragraph, titledLines } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { shorten } from './shorten.ts';
import { startButtons } from './start-buttons.ts';

type UploadLinks = {
  readonly reader: Reader;
  /** Claims that take files, with their upload pages. */
  readonly claims: readonly { readonly id: string; readonly claimName: string; readonly uploadUrl: string }[];
  readonly note?: CardNote;
};

/** The way for files that the chat does not pass on. */
export const uploadLinksCard = ({ reader, claims, note }: UploadLinks): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('upload-links.title'),
    note,
    body: [
      heading(texts('upload-links.title')),
      paragraph(texts('upload-links.text')),
      ...claims.map(({ id, claimName, uploadUrl }) =>
        rowWithSide(
          [titledLines(id, shorten(claimName === '' ? texts('fact.unnamed') : claimName, 80))],
          [buttonRow(linkButton(uploadUrl, texts('button.add-files')))],
        ),
      ),
      ...(claims.length === 0 ? [paragraph(texts('choose.none')), startButtons(texts)] : []),
    ],
  });
};
