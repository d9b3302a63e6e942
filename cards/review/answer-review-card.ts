import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { fitted } from '../shared/fitted.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import template from './answer-review-card.json' with { type: 'json' };
import { deskSentence } from './desk-sentence.ts';
import type { DocumentLink } from './document-link.ts';
import { type DocumentListView, documentListView } from './document-list-view.ts';
import { reviewButtons } from './review-buttons.ts';
import { type RoundView, roundView } from './round-view.ts';

type AnswerReview = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  readonly commands: readonly CommandType[];
  readonly documents: readonly DocumentLink[];
  /** Of the drawing. */
  readonly now: Temporal.Instant;
  readonly note?: CardNote;
};

type AnswerReviewView = CardView & {
  readonly header: readonly [HeaderView];
  readonly title: readonly string[];
  readonly sentence: readonly string[];
  readonly decisions: readonly ButtonsView[];
  readonly rounds: readonly RoundView[];
  readonly filesTitle: readonly string[];
  readonly documents: readonly DocumentListView[];
  readonly noFiles: readonly string[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<AnswerReviewView>(template);

type Size = { readonly files: number; readonly previews: number; readonly characters: number };

const sizes: readonly [Size, ...Size[]] = [
  { files: 20, previews: 3, characters: 2000 },
  { files: 20, previews: 0, characters: 600 },
  { files: 20, previews: 0, characters: 150 },
  { files: 4, previews: 0, characters: 40 },
];

const viewOf = (review: AnswerReview, size: Size): AnswerReviewView => {
  const { reader, catalogue, claim, commands, documents, now, note } = review;
  const texts = textsOf(reader.language);
  const { id: claimId, files } = claim;
  const quiet = { sendsInputs: false };
  const round = claim.rounds.at(-1);
  const brought = files.filter(({ id }) => round?.answer?.newFiles.includes(id));
  const hasFiles = brought.length > 0;
  return {
    ...cardView(reader, claimSpeech(claim, texts), note),
    header: headerView(claim, texts),
    title: round ? [texts('answer-review.title', { number: round.number })] : [],
    sentence: [deskSentence(claim, reader, now)],
    decisions: reviewButtons(claim, commands, texts, 'decide'),
    rounds: round ? [roundView({ round, reader, catalogue, characters: size.characters })] : [],
    filesTitle: [texts('round.new-files')],
    documents: hasFiles ? [documentListView({ reader, files: brought, documents, size })] : [],
    noFiles: hasFiles ? [] : [texts('round.no-new-files')],
    actions: buttonRow({
      buttons: [
        button('claim.view', { claimId }, texts('button.claim'), quiet),
        button('claim.history', { claimId }, texts('button.history'), quiet),
      ],
    }),
  };
};

/** The answer to an information request at the desk: the decision on it, request and answer side by side, and what is new. */
export const answerReviewCard = (review: AnswerReview): Card => fitted(sizes, (size) => viewOf(review, size), draw);
