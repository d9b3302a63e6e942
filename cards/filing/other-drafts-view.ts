import type { Draft } from '../../claims/claim.ts';
import type { Texts } from '../languages/texts.ts';
import type { ListedClaim } from '../listed-claim.ts';
import { button, buttonRow } from '../shared/button-view.ts';
import { type RowView, rowView } from '../shared/row-view.ts';
import { shorten } from '../shorten.ts';

export type OtherDraftsView = { readonly intro: readonly string[]; readonly drafts: readonly RowView[] };

const shownDrafts = 3;

/** Older drafts, offered beside a new one. */
export const otherDraftsView = (
  claim: Draft,
  drafts: readonly ListedClaim[],
  texts: Texts,
): readonly OtherDraftsView[] => {
  const others = drafts.filter(({ id }) => id !== claim.id).slice(0, shownDrafts);
  if (others.length === 0) return [];
  const rows = others.map(({ id, claimName, customerDomain }) => {
    const name = claimName === '' ? texts('fact.unnamed') : claimName;
    const detail = customerDomain === '' ? id : `${id} · ${shorten(customerDomain, 80)}`;
    const resume = button('draft.resume', { claimId: id }, texts('button.resume'), { sendsInputs: false });
    return rowView(shorten(name, 100), detail, buttonRow({ buttons: [resume] }));
  });
  return [{ intro: [texts('drafts.others')], drafts: rows }];
};
