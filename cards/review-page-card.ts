import type { Catalogue } from '../claims/catalogue.ts';
import type { Draft } from '../claims/claim.ts';
import type { FieldProblem } from '../claims/fields.ts';
import { stepsOf } from '../claims/form.ts';
import type { StepId } from '../claims/steps.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow, linkButton, toggleButton } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { fileList } from './components/file-list.ts';
import { group, hiddenGroup, rowWithSide } from './components/layout.ts';
import { progressLine } from './components/progress-line.ts';
import { asWritten, heading, paragraph, problemLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { fitted } from './fitted.ts';
import { type Texts, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import { type AnswerLengths, reviewAnswers } from './review-answers.ts';

type ReviewPage = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly mayAdminSubmit: boolean;
  readonly problems: readonly FieldProblem[];
  /** Input ids of what is not answered. */
  readonly missing: readonly string[];
  readonly poeMissing: boolean;
  readonly note?: CardNote;
  readonly uploadUrl?: string;
};

/** How much of the answers and files is shown, largest first. */
const sizes: readonly [Size, ...Size[]] = [
  { typed: 300, perProduct: 80, files: 10 },
  { typed: 100, perProduct: 40, files: 5 },
];
type Size = AnswerLengths & { readonly files: number };

const section = (page: ReviewPage, step: StepId, size: Size, texts: Texts): Part => {
  const { claim, reader } = page;
  const title = texts(`step.${step}.title`);
  const data = { claimId: claim.id, version: claim.version, step };
  const edit = actionButton('draft.edit', data, texts('button.edit', { step: title }), { sendsInputs: false });
  const { tenantVerification, customerDomain: domain = '', customerTenantId: tenantId = '' } = claim.details;
  const verification = tenantVerification
    ? [asWritten(texts(`tenant.${tenantVerification}`, { domain, tenantId }))]
    : [];
  const evidence = page.poeMissing
    ? [problemLine(texts('review.poe-missing'))]
    : fileList(claim, reader, false, size.files);
  return group(
    [
      rowWithSide([heading(title)], [buttonRow(edit)]),
      ...(step === 'evidence' ? evidence : []),
      ...reviewAnswers(page, step, size),
      ...(step === 'customer' ? verification : []),
    ],
    true,
  );
};

const moreId = 'more';

const buttons = ({ claim, mayAdminSubmit, uploadUrl }: ReviewPage, texts: Texts): readonly Part[] => {
  const { id: claimId, version } = claim;
  const at = { claimId, version };
  const quiet = { sendsInputs: false };
  return [
    buttonRow(
      mayAdminSubmit
        ? actionButton('claim.submit', at, texts('button.submit'), quiet)
        : actionButton('draft.ask-admin', at, texts('button.ask-admin'), quiet),
      actionButton('draft.back', { ...at, step: 'review' }, texts('button.back'), quiet),
      actionButton('draft.close', { ...at, step: 'review' }, texts('button.save-and-close'), quiet),
      toggleButton(moreId, texts('button.more')),
    ),
    hiddenGroup(moreId, [
      buttonRow(
        ...(uploadUrl === undefined ? [] : [linkButton(uploadUrl, texts('button.add-files'))]),
        actionButton('draft.resume', { claimId }, texts('button.refresh'), quiet),
        actionButton('draft.discard', at, texts('button.discard'), quiet),
      ),
    ]),
  ];
};

const draw = (page: ReviewPage, size: Size): Card => {
  const { reader, claim, mayAdminSubmit, problems, missing, poeMissing } = page;
  const texts = textsOf(reader.language);
  const isReady = problems.length === 0 && missing.length === 0 && !poeMissing;
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note: page.note,
    body: [
      claimHeader(claim, texts),
      progressLine('review', claim.details, texts),
      isReady ? paragraph(texts('review.ready')) : problemLine(texts('review.not-ready')),
      ...stepsOf(claim.details)
        .filter((step) => step !== 'review')
        .map((step) => section(page, step, size, texts)),
      ...(mayAdminSubmit ? [] : [paragraph(texts('review.only-admins'))]),
      ...buttons(page, texts),
    ],
  });
};

/** The last step: every answer by step, what is still missing, and the way to submit. */
export const reviewPageCard = (page: ReviewPage): Card => fitted(sizes, (size) => draw(page, size));
