import type { Texts } from '../languages/texts.ts';
import type { Part } from '../render.ts';
import { buttonRow, toggleButton } from './action-button.ts';
import { hiddenGroup } from './layout.ts';
import { quietLine } from './text-lines.ts';

const groupId = 'where-to-find';

/** Where domain and tenant ID are found, in three lines, shown on demand. */
export const whereToFind = (texts: Texts): readonly Part[] => [
  buttonRow(toggleButton(groupId, texts('button.where'))),
  hiddenGroup(groupId, [
    quietLine(texts('where.domain')),
    quietLine(texts('where.tenant')),
    quietLine(texts('where.ask')),
  ]),
];
