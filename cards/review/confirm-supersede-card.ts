import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import { commentCharacters, readCharacters } from '../../claims/fields.ts';
import { type Loss, withoutLoss } from '../../claims/loss.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import { lossText, subscribedProducts } from '../answer-text.ts';
import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import { button } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type FactView, factView } from '../shared/fact-view.ts';
import { fitted } from '../shared/fitted.ts';
import { type Form, type FormParts, type FormView, formView } from '../shared/form-view.ts';
import { confirmation, textQuestion } from '../shared/question-view.ts';
import { type StatusRowView, statusView } from '../shared/status-view.ts';
import { shorten } from '../shorten.ts';
import template from './confirm-supersede-card.json' with { type: 'json' };

/** What an approved or official claim of another firm loses once this one becomes official, and what remains of it. */
export type SupersededClaim = {
  readonly claim: Claim;
  readonly loss: Loss;
};

/** The comment of the approval is carried on. */
type ConfirmSupersede = FormParts & {
  readonly catalogue: Catalogue;
  readonly ends: readonly SupersededClaim[];
};

type Size = {
  /** Claims of others that are shown. */
  readonly claims: number;
  /** Of the comment as it was typed. */
  readonly characters: number;
};

const sizes: readonly [Size, ...Size[]] = [
  { claims: 10, characters: readCharacters },
  { claims: 10, characters: commentCharacters },
  { claims: 4, characters: commentCharacters },
];

type LossView = StatusRowView & {
  readonly facts: readonly FactView[];
};

type ConfirmView = FormView & { readonly losses: readonly LossView[]; readonly more: readonly string[] };

const draw = cardTemplate<ConfirmView>(template);

const lossView = ({ claim, loss }: SupersededClaim, { reader, catalogue }: ConfirmSupersede): LossView => {
  const texts = textsOf(reader.language);
  const { products: remains = [], subscriptionIds = {} } = withoutLoss(claim.details, loss);
  const kept = Object.fromEntries(Object.entries(subscriptionIds).filter(([id]) => loss.subscriptions?.[id]));
  const keeps = remains.length === 0 ? texts('supersede.ends') : subscribedProducts(remains, kept, catalogue);
  return {
    ...statusView(shownStatus(claim), texts),
    title: shorten(claim.details.claimName ?? texts('fact.unnamed'), 80),
    detail: `${claim.id} · ${shorten(claim.owner.name, 60)}`,
    actions: [],
    facts: [
      factView({ label: texts('supersede.loses'), value: lossText(loss, catalogue) }),
      factView({ label: texts('supersede.keeps'), value: keeps, wrong: remains.length === 0 }),
    ],
  };
};

const viewOf = (form: ConfirmSupersede, { claims, characters }: Size): ConfirmView => {
  const { reader, claim, ends, typed, problems, refusal } = form;
  const texts = textsOf(reader.language);
  const ids = ends.map(({ claim: { id } }) => id).join(',');
  const data = { claimId: claim.id, version: claim.version, filled: 'yes', confirming: 'yes', ends: ids } as const;
  const left = ends.length - claims;
  const common = { texts, problems };
  const asked: Form = {
    reader,
    claim,
    title: 'supersede.title',
    intro: texts('supersede.intro'),
    fields: [
      textQuestion({ ...common, typed, id: 'comment', label: texts('form.comment-for-partner'), required: false }),
      // Ticked anew each time that it is asked.
      confirmation({
        ...common,
        typed: {},
        id: 'confirmSupersede',
        label: texts('supersede.confirm-label'),
        statement: texts('supersede.confirm'),
      }),
    ],
    buttons: [button('review.approve', data, texts('button.approve-and-supersede'), { style: 'destructive' })],
    problems,
    refusal,
  };
  return {
    ...formView(asked, characters),
    losses: ends.slice(0, claims).map((end) => lossView(end, form)),
    more: left > 0 ? [texts('supersede.more', { count: left })] : [],
  };
};

/** The second card of an approval that takes products from other firms: what will end, and `confirmSupersede`. */
export const confirmSupersedeCard = (form: ConfirmSupersede): Card => fitted(sizes, (size) => viewOf(form, size), draw);
