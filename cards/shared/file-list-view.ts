import type { Claim, PoeFile } from '../../claims/claim.ts';
import { fileSize } from '../file-size.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';
import { button, buttonRow } from './button-view.ts';
import { type RowView, rowView } from './row-view.ts';

export type FileListView = {
  readonly rows: readonly RowView[];
  /** That there is none, or how many more. */
  readonly lines: readonly string[];
};

/** Files a card shows; more would outgrow what Teams takes. The upload page shows all. */
const mostFiles = 10;

const detailOf = ({ size, addedBy, addedAt }: PoeFile, reader: Reader): string =>
  textsOf(reader.language)('file.line', {
    size: fileSize(size, reader.language),
    who: shorten(addedBy.name, 60),
    when: momentText(addedAt, reader),
  });

/** A claim's files, newest first; with a button each where they may be removed. */
export const fileListView = (
  { id: claimId, files }: Pick<Claim, 'id' | 'files'>,
  reader: Reader,
  removable: boolean,
  shownFiles = mostFiles,
): FileListView => {
  const texts = textsOf(reader.language);
  const rows = files
    .toReversed()
    .slice(0, shownFiles)
    .map((file) => {
      const data = { claimId, fileId: file.id };
      // Sends what is typed beside the files.
      const remove = button('poe.remove', data, texts('button.remove'));
      const name = shorten(file.name, 80);
      return rowView(name, detailOf(file, reader), removable ? buttonRow({ buttons: [remove] }) : []);
    });
  const left = files.length - rows.length;
  if (files.length === 0) return { rows: [], lines: [texts('file.none')] };
  return { rows, lines: left > 0 ? [texts('file.more', { count: left })] : [] };
};
