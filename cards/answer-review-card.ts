import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import type { CommandType } from '../claims/command.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { documentList } from './components/document-list.ts';
import { group } from './components/layout.ts';
import { roundSection } from './components/round-section.ts';
import { heading, paragraph, quietLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { deskSentence } from './desk-sentence.ts';
import type { DocumentLink } from './document-link.ts';
import { fitted } from './fitted.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { reviewButtons } from './review-buttons.ts';

type AnswerReview = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  readonly commands: readonly CommandType[];
  readonly documents: readonly DocumentLink[];
  readonly note?: CardNote;
};

type Size = { readonly files: number; readonly previews: number; readonly characters: number };

const sizes: readonly [Size, ...Size[]] = [
  { files: 20, previews: 3, characters: 2000 },
  { files: 20, previews: 0, characters: 600 },
  { files: 20, previews: 0, characters: 150 },
  { files: 4, previews: 0, characters: 40 },
];

const draw = (review: AnswerReview, size: Size): Card => {
  const { reader, catalogue, claim, commands, documents, note } = review;
  const texts = textsOf(reader.language);
  const { id: claimId, files } = claim;
  const quiet = { sendsInputs: false };
  const round = claim.rounds.at(-1);
  const brought = files.filter(({ id }) => round?.answer?.newFiles.includes(id));
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [
      claimHeader(claim, texts),
      ...(round ? [heading(texts('answer-review.title', { number: round.number }))] : []),
      paragraph(deskSentence(claim, reader)),
      ...(round ? [roundSection({ round, reader, catalogue, characters: size.characters })] : []),
      group(
        [
          heading(texts('round.new-files')),
          ...(brought.length === 0
            ? [quietLine(texts('round.no-new-files'))]
            : documentList({ reader, files: brought, documents, size })),
        ],
        true,
      ),
      ...reviewButtons(claim, commands, texts, ['decide']),
      buttonRow(
        actionButton('claim.view', { claimId }, texts('button.claim'), quiet),
        actionButton('claim.history', { claimId }, texts('button.history'), quiet),
      ),
    ],
  });
};

/** The answer to an information request at the desk: request and answer side by side, what is new, and the decision on it. */
export const answerReviewCard = (review: AnswerReview): Card => fitted(sizes, (size) => draw(review, size));
