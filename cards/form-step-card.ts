import type { Catalogue } from '../claims/catalogue.ts';
import type { Draft } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import { fieldsOf, inputValues, stepsOf } from '../claims/form.ts';
import { type ClaimPolicy, defaultPolicy } from '../claims/policy.ts';
import type { StepId } from '../claims/steps.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow, toggleButton } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { evidenceSection } from './components/evidence-section.ts';
import { fieldInput } from './components/field-input.ts';
import { hiddenGroup } from './components/layout.ts';
import { otherDraftsSection } from './components/other-drafts.ts';
import { progressLine } from './components/progress-line.ts';
import { asWritten, paragraph } from './components/text-lines.ts';
import { whereToFind } from './components/where-to-find.ts';
import { wholeCard } from './components/whole-card.ts';
import { type Texts, textsOf } from './languages/texts.ts';
import type { ListedClaim } from './listed-claim.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';

type FormStep = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly step: StepId;
  readonly problems: readonly FieldProblem[];
  readonly note?: CardNote;
  readonly otherDrafts?: readonly ListedClaim[];
  readonly uploadUrl?: string;
  readonly templateUrl?: string;
  readonly policy?: Pick<ClaimPolicy, 'poeFileBytes' | 'poeFilesPerClaim'>;
};

const moreId = 'more';

const buttons = ({ claim, step }: FormStep, texts: Texts): readonly Part[] => {
  const { id: claimId, version } = claim;
  const at = { claimId, version, step };
  const isFirst = stepsOf(claim.details)[0] === step && !claim.form.returnToReview;
  return [
    buttonRow(
      actionButton('draft.next', at, texts('button.next')),
      ...(isFirst ? [] : [actionButton('draft.back', at, texts('button.back'))]),
      actionButton('draft.close', at, texts('button.save-and-close')),
      toggleButton(moreId, texts('button.more')),
    ),
    hiddenGroup(moreId, [
      buttonRow(actionButton('draft.discard', { claimId, version }, texts('button.discard'), { sendsInputs: false })),
    ]),
  ];
};

/** What the look-up said of the tenant ID. */
const tenantLine = ({ details }: Draft, texts: Texts): readonly Part[] => {
  const { tenantVerification, customerDomain: domain = '', customerTenantId: tenantId = '' } = details;
  return tenantVerification ? [asWritten(texts(`tenant.${tenantVerification}`, { domain, tenantId }))] : [];
};

/** What stands before the questions of a step. */
const beforeFields = (form: FormStep): readonly Part[] => {
  const { step, claim, reader, policy = defaultPolicy, uploadUrl, templateUrl } = form;
  return step === 'evidence' ? evidenceSection({ claim, reader, policy, uploadUrl, templateUrl }) : [];
};

/** What stands right under a question: help for domain and tenant ID beside them, not at the step's end. */
const underField = (inputId: string, { claim }: FormStep, texts: Texts): readonly Part[] =>
  inputId === 'customerTenantId' ? [...tenantLine(claim, texts), ...whereToFind(texts)] : [];

const others = ({ claim, otherDrafts = [] }: FormStep, texts: Texts): readonly Part[] => {
  const drafts = otherDrafts.filter(({ id }) => id !== claim.id);
  return drafts.length === 0 ? [] : otherDraftsSection(drafts, texts);
};

/** One step of the filing form: its questions with the answers so far, the person's own values where they had problems. */
export const formStepCard = (form: FormStep): Card => {
  const { reader, catalogue, claim, step, problems } = form;
  const texts = textsOf(reader.language);
  const answered = inputValues(claim.details);
  const fields = fieldsOf(step, claim.details, catalogue).flatMap((spec) => {
    const value = claim.form.unaccepted[spec.id] ?? answered[spec.id];
    const problem = problems.find(({ field }) => field === spec.id);
    return [...fieldInput(spec, value, problem, reader.language, catalogue), ...underField(spec.id, form, texts)];
  });
  const problemsNote: CardNote | undefined =
    problems.length === 0
      ? undefined
      : { tone: 'attention', message: { key: 'note.problems', values: { count: problems.length } } };
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note: form.note ?? problemsNote,
    body: [
      claimHeader(claim, texts),
      progressLine(step, claim.details, texts),
      paragraph(texts(`step.${step}.intro`)),
      ...beforeFields(form),
      ...fields,
      ...buttons(form, texts),
      ...others(form, texts),
    ],
  });
};
