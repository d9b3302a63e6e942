import type { Claim } from '../../claims/claim.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, type ButtonView, buttonRow } from '../shared/button-view.ts';
import { type FileListView, fileListView } from '../shared/file-list-view.ts';

/** Evidence that goes along with what is sent next, and the ways to add more. */
export type NewFilesView = {
  readonly title: readonly string[];
  readonly files: readonly FileListView[];
  readonly how: readonly string[];
  readonly actions: readonly ButtonsView[];
};

type NewFiles = {
  readonly reader: Reader;
  readonly claim: Claim;
  /** Text keys start with it. */
  readonly of: 'answer' | 'dispute';
  readonly uploadUrl: string;
  readonly removable: boolean;
  /** Refresh: sends what is typed along, so that nothing of it is lost. */
  readonly buttons: readonly ButtonView[];
};

/** PoE added since the request or the rejection. */
export const newFilesView = (section: NewFiles): readonly NewFilesView[] => {
  const { reader, claim, of, uploadUrl, removable, buttons } = section;
  const texts = textsOf(reader.language);
  const files = claim.files.filter(({ unsent }) => unsent);
  const list = fileListView({ id: claim.id, files }, reader, removable);
  return [
    {
      title: [texts(`${of}.new-files`)],
      files: [files.length === 0 ? { rows: [], lines: [texts('answer.no-new-files')] } : list],
      how: [texts(`${of}.how`)],
      actions: buttonRow({ links: [{ title: texts('button.add-files'), url: uploadUrl }], buttons }),
    },
  ];
};
