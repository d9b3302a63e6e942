import type { Texts } from '../languages/texts.ts';
import type { ListedClaim } from '../listed-claim.ts';
import type { Part } from '../render.ts';
import { shorten } from '../shorten.ts';
import { actionButton, buttonRow } from './action-button.ts';
import { group, rowWithSide } from './layout.ts';
import { quietLine, titledLines } from './text-lines.ts';

const shownDrafts = 3;

/** Older drafts, offered beside a new one. */
export const otherDraftsSection = (drafts: readonly ListedClaim[], texts: Texts): readonly Part[] => [
  group(
    [
      quietLine(texts('drafts.others')),
      ...drafts.slice(0, shownDrafts).map(({ id, claimName, customerDomain }) => {
        const name = claimName === '' ? texts('fact.unnamed') : claimName;
        const detail = customerDomain === '' ? id : `${id} · ${shorten(customerDomain, 80)}`;
        const resume = actionButton('draft.resume', { claimId: id }, texts('button.resume'), { sendsInputs: false });
        return rowWithSide([titledLines(shorten(name, 100), detail)], [buttonRow(resume)]);
      }),
    ],
    true,
  ),
];
