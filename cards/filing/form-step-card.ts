import type { Catalogue } from '../../claims/catalogue.ts';
import type { Draft } from '../../claims/claim.ts';
import { type FieldProblem, keptCharacters } from '../../claims/fields.ts';
import type { Firm } from '../../claims/firm.ts';
import type { MpnLocation } from '../../claims/firm-profile.ts';
import { fieldsOf, inputValues, stepsOf } from '../../claims/form.ts';
import { type ClaimPolicy, defaultPolicy } from '../../claims/policy.ts';
import type { StepId } from '../../claims/steps.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import type { Language } from '../languages/language.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { ListedClaim } from '../listed-claim.ts';
import type { Reader } from '../reader.ts';
import type { AsideView } from '../shared/aside-view.ts';
import { type ButtonsView, type ButtonView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView, type FormNotes, formNotes } from '../shared/card-view.ts';
import { type FieldView, fieldView } from '../shared/field-view.ts';
import { fitted } from '../shared/fitted.ts';
import { type HelpView, type MoreView, moreToggle, moreView, whereToFind } from '../shared/folded-view.ts';
import { problemsNote } from '../shared/form-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import { withRoom } from '../shared/with-room.ts';
import { progressLine, tenantLines } from './draft-lines.ts';
import { type EvidenceView, evidenceView } from './evidence-view.ts';
import template from './form-step-card.json' with { type: 'json' };
import { locationFields } from './location-fields.ts';
import { type OtherDraftsView, otherDraftsView } from './other-drafts-view.ts';
import { type TextAheadView, textAheadView } from './text-ahead-view.ts';

type FormStep = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly step: StepId;
  readonly problems: readonly FieldProblem[];
  readonly note?: CardNote;
  readonly otherDrafts?: readonly ListedClaim[];
  /** What somebody else saved meanwhile may be taken instead of what is typed. */
  readonly offersSaved?: boolean;
  readonly uploadUrl?: string;
  readonly templateUrl?: string;
  /** For the text that tells the customer what is coming. */
  readonly ahead?: { readonly firm: Firm; readonly language: Language };
  /** What is said beside the questions. */
  readonly asides?: readonly AsideView[];
  /** Partner locations to choose from, the likeliest first. */
  readonly locations?: readonly MpnLocation[];
  readonly policy?: Pick<ClaimPolicy, 'poeFileBytes' | 'poeFilesPerClaim'>;
};

type SectionView = {
  readonly fields: readonly FieldView[];
  readonly lines: readonly string[];
  readonly help: readonly HelpView[];
};

type FormStepView = CardView &
  FormNotes & {
    readonly header: readonly [HeaderView];
    readonly progress: readonly string[];
    readonly intro: readonly string[];
    readonly asides: readonly AsideView[];
    readonly evidence: readonly EvidenceView[];
    readonly ahead: readonly TextAheadView[];
    readonly sections: readonly SectionView[];
    readonly actions: readonly ButtonsView[];
    readonly more: readonly MoreView[];
    readonly otherDrafts: readonly OtherDraftsView[];
  };

const draw = cardTemplate<FormStepView>(template);

const quiet = { sendsInputs: false } as const;

/** On the evidence step it stands beside the files. */
const refreshes = ({ claim: { id: claimId, version }, step }: FormStep, texts: Texts): readonly ButtonView[] =>
  step === 'evidence' ? [] : [button('draft.refresh', { claimId, version, step }, texts('button.refresh'))];

const buttonsView = (form: FormStep, texts: Texts): readonly ButtonsView[] => {
  const { claim, step, offersSaved = false } = form;
  const at = { claimId: claim.id, version: claim.version, step };
  const isFirst = stepsOf(claim.details)[0] === step && !claim.form.returnToReview;
  return buttonRow({
    buttons: [
      button('draft.next', at, texts('button.next'), { style: 'positive' }),
      ...(isFirst ? [] : [button('draft.back', at, texts('button.back'))]),
      button('draft.close', at, texts('button.save-and-close')),
      ...(offersSaved
        ? [button('draft.refresh', { ...at, saved: 'yes' }, texts('button.take-saved'), quiet)]
        : refreshes(form, texts)),
    ],
    toggles: [moreToggle(texts)],
  });
};

/** With the Refresh that makes room for the saved values: clients draw five buttons in a row. */
const moreOf = (form: FormStep, texts: Texts): readonly MoreView[] => {
  const { id: claimId, version } = form.claim;
  const options = { style: 'destructive', sendsInputs: false } as const;
  const discard = button('draft.discard', { claimId, version }, texts('button.discard'), options);
  return moreView({ buttons: [...(form.offersSaved ? refreshes(form, texts) : []), discard] });
};

/** The questions in order; help for domain and tenant ID stands right beside them, not at the step's end. */
const sectionsOf = (form: FormStep, texts: Texts, characters: number): readonly SectionView[] => {
  const { reader, catalogue, claim, step, problems, locations = [] } = form;
  const answered = inputValues(claim.details);
  const specs = fieldsOf(step, claim.details, catalogue);
  const fields = specs.flatMap((spec) => {
    const unaccepted = claim.form.unaccepted[spec.id];
    const value = unaccepted ?? answered[spec.id];
    const problem = problems.find(({ field }) => field === spec.id);
    const views =
      spec.id === 'mpnId' && locations.length > 0
        ? locationFields({ spec, value, problem, locations, reader, catalogue })
        : [fieldView(spec, value, problem, reader.language, catalogue)];
    // What was taken stays whole: it is sent again with the next press.
    return unaccepted === undefined ? views : views.map((view) => withRoom(view, texts, characters));
  });
  const tenantId = specs.findIndex(({ id }) => id === 'customerTenantId');
  if (tenantId < 0) return [{ fields, lines: [], help: [] }];
  return [
    { fields: fields.slice(0, tenantId + 1), lines: tenantLines(claim, texts), help: [whereToFind(texts)] },
    { fields: fields.slice(tenantId + 1), lines: [], help: [] },
  ];
};

type Size = {
  /** Of each answer that was not taken: all that are kept where they fit. */
  readonly characters: number;
  readonly files: number;
  /** What is offered beside the questions, not only what is warned of. */
  readonly offers: boolean;
};

const sizes: readonly [Size, ...Size[]] = [
  { characters: keptCharacters, files: 10, offers: true },
  { characters: 1000, files: 6, offers: true },
  { characters: 200, files: 3, offers: true },
  { characters: 20, files: 0, offers: false },
];

const viewOf = (form: FormStep, { characters, files: shownFiles, offers }: Size): FormStepView => {
  const {
    reader,
    claim,
    step,
    problems,
    policy = defaultPolicy,
    uploadUrl,
    templateUrl,
    otherDrafts = [],
    asides = [],
  } = form;
  const texts = textsOf(reader.language);
  return {
    ...cardView(reader, claimSpeech(claim, texts)),
    ...formNotes(form.note ?? problemsNote(problems), reader),
    header: headerView(claim, texts),
    progress: [progressLine(step, claim, texts)],
    intro: [texts(`step.${step}.intro`)],
    asides: asides.filter(({ style }) => offers || style !== 'emphasis'),
    evidence:
      step === 'evidence'
        ? [evidenceView({ claim, reader, policy, uploadUrl, templateUrl, shownFiles, recommends: offers })]
        : [],
    ahead: offers && form.ahead ? [textAheadView({ reader, catalogue: form.catalogue, claim, ...form.ahead })] : [],
    sections: sectionsOf(form, texts, characters),
    actions: buttonsView(form, texts),
    more: moreOf(form, texts),
    otherDrafts: otherDraftsView(claim, otherDrafts, texts),
  };
};

/** Surely fit. */
const fewLocations = 20;

/** One step of the filing form: its questions with the answers so far, the person's own values where they had problems. */
export const formStepCard = (form: FormStep): Card => {
  const { claim, step, asides = [], locations = [] } = form;
  const isLong = Object.values(claim.form.unaccepted).some((typed) => typed.length > 200);
  const mayOutgrow = isLong || step === 'evidence' || asides.length > 0 || locations.length > fewLocations;
  return fitted(mayOutgrow ? sizes : [sizes[0]], (size) => viewOf(form, size), draw);
};
