import type { Catalogue } from '../../claims/catalogue.ts';
import type { Draft } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import { stepsOf } from '../../claims/form.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { AsideView } from '../shared/aside-view.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView, type FormNotes, formNotes } from '../shared/card-view.ts';
import { fitted } from '../shared/fitted.ts';
import { type MoreView, moreToggle, moreView } from '../shared/folded-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import { progressLine } from './draft-lines.ts';
import template from './review-page-card.json' with { type: 'json' };
import { type ReviewStepView, reviewStepView, type StepSize } from './review-step-view.ts';

type ReviewPage = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly mayAdminSubmit: boolean;
  readonly problems: readonly FieldProblem[];
  /** Input ids of what is not answered. */
  readonly missing: readonly string[];
  readonly poeMissing: boolean;
  /** What is said beside the answers. */
  readonly asides?: readonly AsideView[];
  readonly note?: CardNote;
  readonly uploadUrl?: string;
};

type ReviewPageView = CardView &
  FormNotes & {
    readonly header: readonly [HeaderView];
    readonly progress: readonly string[];
    readonly ready: readonly string[];
    readonly notReady: readonly string[];
    readonly asides: readonly AsideView[];
    /** What is missing first. */
    readonly steps: readonly ReviewStepView[];
    readonly fold: readonly ButtonsView[];
    readonly onlyAdmins: readonly string[];
    readonly actions: readonly ButtonsView[];
    readonly more: readonly MoreView[];
  };

const draw = cardTemplate<ReviewPageView>(template);

/** How much of the answers and files is shown, largest first. */
const sizes: readonly [StepSize, ...StepSize[]] = [
  { typed: 300, perProduct: 80, productsApart: true, files: 10, complete: true },
  { typed: 100, perProduct: 40, productsApart: false, files: 5, complete: true },
  { typed: 60, perProduct: 36, productsApart: false, files: 3, complete: true },
  { typed: 60, perProduct: 36, productsApart: false, files: 3, complete: false },
];

const quiet = { sendsInputs: false } as const;

/** Submitting is the main action only where nothing keeps it from being done. */
const buttonsView = (page: ReviewPage, isReady: boolean, texts: Texts): readonly ButtonsView[] => {
  const { claim, mayAdminSubmit } = page;
  const at = { claimId: claim.id, version: claim.version };
  const main = { sendsInputs: false, style: isReady ? 'positive' : 'default' } as const;
  return buttonRow({
    buttons: [
      mayAdminSubmit
        ? button('claim.submit', at, texts('button.submit'), main)
        : button('draft.ask-admin', at, texts('button.ask-admin'), main),
      button('draft.back', { ...at, step: 'review' }, texts('button.back'), quiet),
      button('draft.close', { ...at, step: 'review' }, texts('button.save-and-close'), quiet),
    ],
    toggles: [moreToggle(texts)],
  });
};

const more = ({ claim, uploadUrl }: ReviewPage, texts: Texts): readonly MoreView[] => {
  const { id: claimId, version } = claim;
  const destructive = { ...quiet, style: 'destructive' } as const;
  return moreView({
    links: uploadUrl === undefined ? [] : [{ title: texts('button.add-files'), url: uploadUrl }],
    buttons: [
      button('draft.resume', { claimId }, texts('button.refresh'), quiet),
      button('draft.discard', { claimId, version }, texts('button.discard'), destructive),
    ],
  });
};

/** Where something is missing, the main action is to answer what is missing first. */
const withMain = ([first, ...others]: readonly ReviewStepView[]): readonly ReviewStepView[] => {
  if (!first) return [];
  const actions = first.actions.map((row) => ({
    ...row,
    buttons: row.buttons.map((edit) => ({ ...edit, style: 'positive' as const })),
  }));
  return [{ ...first, actions }, ...others];
};

const viewOf = (page: ReviewPage, size: StepSize): ReviewPageView => {
  const { reader, claim, mayAdminSubmit, note } = page;
  const texts = textsOf(reader.language);
  const steps = stepsOf(claim.details)
    .filter((step) => step !== 'review')
    .map((step) => reviewStepView(page, step, size, texts));
  const [open, folded] = [steps.filter(({ isOpen }) => isOpen), steps.filter(({ isOpen }) => !isOpen)];
  const isReady = open.length === 0;
  const fold = { title: texts('button.all-answers'), targets: folded.map(({ id }) => id) };
  return {
    ...cardView(reader, claimSpeech(claim, texts)),
    ...formNotes(note, reader),
    header: headerView(claim, texts),
    progress: [progressLine('review', claim, texts)],
    ready: isReady ? [texts('review.ready')] : [],
    notReady: isReady ? [] : [texts('review.not-ready')],
    asides: page.asides ?? [],
    steps: [...withMain(open), ...folded],
    fold: folded.length > 0 && size.complete ? buttonRow({ toggles: [fold] }) : [],
    onlyAdmins: mayAdminSubmit ? [] : [texts('review.only-admins')],
    actions: buttonsView(page, isReady, texts),
    more: more(page, texts),
  };
};

/** The last step: what is still missing, every answer by step, and the way to submit. */
export const reviewPageCard = (page: ReviewPage): Card => fitted(sizes, (size) => viewOf(page, size), draw);
