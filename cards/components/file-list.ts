import type { Claim, PoeFile } from '../../claims/claim.ts';
import { fileSize } from '../file-size.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { Part } from '../render.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';
import { actionButton, buttonRow } from './action-button.ts';
import { rowWithSide } from './layout.ts';
import { quietLine, titledLines } from './text-lines.ts';

/** Files a card shows; more would outgrow what Teams takes. The upload page shows all. */
const mostFiles = 10;

const fileLine = ({ name, size, addedBy, addedAt }: PoeFile, reader: Reader): Part =>
  titledLines(
    shorten(name, 80),
    textsOf(reader.language)('file.line', {
      size: fileSize(size, reader.language),
      who: shorten(addedBy.name, 60),
      when: momentText(addedAt, reader),
    }),
  );

/** A claim's files, newest first; with a button each where they may be removed. */
export const fileList = (
  { id, files }: Pick<Claim, 'id' | 'files'>,
  reader: Reader,
  removable: boolean,
  shownFiles = mostFiles,
): readonly Part[] => {
  const texts = textsOf(reader.language);
  if (files.length === 0) return [quietLine(texts('file.none'))];
  const rows = files
    .toReversed()
    .slice(0, shownFiles)
    .map((file) => {
      const line = fileLine(file, reader);
      if (!removable) return line;
      const data = { claimId: id, fileId: file.id };
      const remove = actionButton('poe.remove', data, texts('button.remove'), { sendsInputs: false });
      return rowWithSide([line], [buttonRow(remove)]);
    });
  const left = files.length - rows.length;
  return left > 0 ? [...rows, quietLine(texts('file.more', { count: left }))] : rows;
};
