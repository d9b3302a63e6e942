import type { Card } from '../card.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { ListedClaim } from '../listed-claim.ts';
import type { Reader } from '../reader.ts';
import { type ButtonView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type StatusRowView, statusView } from '../shared/status-view.ts';
import { shorten } from '../shorten.ts';
import template from './not-filed-card.json' with { type: 'json' };

type Listed = ListedClaim & { readonly owner: { readonly name: string } };

type NotFiled = {
  readonly reader: Reader;
  /** Drafts that were left, the oldest first. */
  readonly drafts: readonly Listed[];
  /** The last claim for each customer who has none now, the newest first. */
  readonly customers: readonly Listed[];
};

type GroupView = {
  readonly intro: readonly string[];
  readonly rows: readonly StatusRowView[];
  readonly more: readonly string[];
};

type NotFiledView = CardView & { readonly title: readonly string[]; readonly groups: readonly GroupView[] };

const draw = cardTemplate<NotFiledView>(template);

/** Of each kind. */
const shownClaims = 5;
const quiet = { sendsInputs: false } as const;

const groupOf = (
  claims: readonly Listed[],
  intro: string,
  press: (claim: Listed) => ButtonView,
  texts: Texts,
): readonly GroupView[] => {
  if (claims.length === 0) return [];
  const rows = claims.slice(0, shownClaims).map((claim) => {
    const { id, claimName, customerDomain, status, owner } = claim;
    const name = claimName === '' ? texts('fact.unnamed') : claimName;
    const details = [id, ...(customerDomain === '' ? [] : [shorten(customerDomain, 28)]), shorten(owner.name, 40)];
    return {
      ...statusView(status, texts),
      title: shorten(name, 80),
      detail: details.join(' · '),
      actions: buttonRow({ buttons: [press(claim)] }),
    };
  });
  const others = claims.length - rows.length;
  return [{ intro: [intro], rows, more: others > 0 ? [texts('not-filed.more', { count: others })] : [] }];
};

/** Once a week: drafts that were left, and customers for whom nothing is claimed. */
export const notFiledCard = ({ reader, drafts, customers }: NotFiled): Card => {
  const texts = textsOf(reader.language);
  const counts = { drafts: drafts.length, customers: customers.length };
  return draw({
    ...cardView(reader, texts('not-filed.summary', counts)),
    title: [texts('not-filed.title')],
    groups: [
      ...groupOf(
        drafts,
        texts('not-filed.drafts', { count: drafts.length }),
        ({ id: claimId }) => button('draft.resume', { claimId }, texts('button.resume'), quiet),
        texts,
      ),
      ...groupOf(
        customers,
        texts('not-filed.customers', { count: customers.length }),
        ({ id: claimId }) => button('claim.copy', { claimId }, texts('button.file-again'), quiet),
        texts,
      ),
    ],
  });
};
