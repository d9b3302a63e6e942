import type { Catalogue } from '../../claims/catalogue.ts';
import type { Draft } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { StepId } from '../../claims/steps.ts';
import type { Texts } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import type { FactView } from '../shared/fact-view.ts';
import { type FileListView, fileListView } from '../shared/file-list-view.ts';
import { selfCheckLines } from '../shared/self-check-lines.ts';
import { shorten } from '../shorten.ts';
import { type AnswerLengths, factsOfStep } from './answer-facts.ts';
import { tenantLines } from './draft-lines.ts';

/** One step on the review page: a line, and the answers under it, which are folded away where nothing is missing. */
export type ReviewStepView = {
  readonly id: string;
  readonly title: string;
  readonly color: 'Default' | 'Attention';
  /** As written. */
  readonly summary: readonly string[];
  readonly actions: readonly ButtonsView[];
  readonly isOpen: boolean;
  readonly problems: readonly string[];
  readonly facts: readonly FactView[];
  readonly lines: readonly string[];
  readonly files: readonly FileListView[];
};

export type StepSize = AnswerLengths & {
  readonly files: number;
  /** Of steps in which nothing is missing not only the line is shown. */
  readonly complete: boolean;
};

type Page = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly problems: readonly FieldProblem[];
  readonly missing: readonly string[];
  readonly poeMissing: boolean;
};

const summaryCharacters = 80;

const linesOf = (step: StepId, claim: Draft, texts: Texts): readonly string[] => {
  if (step === 'customer') return tenantLines(claim, texts);
  return step === 'evidence' ? selfCheckLines(claim.details, texts) : [];
};

/** The tenant ID is no reading matter; it stands in the answers. */
const summaryOf = (step: StepId, { details, files }: Draft, facts: readonly FactView[], texts: Texts): string => {
  if (step === 'customer') return details.customerDomain ?? '';
  if (step === 'evidence') return texts('fact.file-count', { count: files.length });
  return facts.map(({ value }) => value).join(' · ');
};

export const reviewStepView = (page: Page, step: StepId, size: StepSize, texts: Texts): ReviewStepView => {
  const { claim, reader, poeMissing } = page;
  const onEvidence = step === 'evidence';
  const facts = factsOfStep(page, step, size);
  const isOpen = (onEvidence && poeMissing) || facts.some(({ color }) => color === 'Attention');
  const isShown = isOpen || size.complete;
  const title = texts(`step.${step}.title`);
  const data = { claimId: claim.id, version: claim.version, step };
  const edit = button('draft.edit', data, texts('button.edit', { step: title }), { sendsInputs: false });
  return {
    id: `answers-${step}`,
    title: isOpen ? title : `✓ ${title}`,
    color: isOpen ? 'Attention' : 'Default',
    summary: isOpen ? [] : [shorten(summaryOf(step, claim, facts, texts), summaryCharacters)],
    actions: buttonRow({ buttons: [edit] }),
    isOpen,
    problems: onEvidence && poeMissing ? [texts('review.poe-missing')] : [],
    facts: isShown ? facts : [],
    lines: isShown ? linesOf(step, claim, texts) : [],
    files: isShown && onEvidence && !poeMissing ? [fileListView(claim, reader, false, size.files)] : [],
  };
};
