import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import type { CommandType } from '../claims/command.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { boxedLines } from './components/boxes.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { competingSection } from './components/competing-section.ts';
import { documentList } from './components/document-list.ts';
import { factLine } from './components/facts.ts';
import { group } from './components/layout.ts';
import { longFacts } from './components/long-fact.ts';
import { noteList } from './components/note-list.ts';
import { roundSection } from './components/round-section.ts';
import { heading, paragraph } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { deskSentence } from './desk-sentence.ts';
import type { DocumentLink } from './document-link.ts';
import { fitted } from './fitted.ts';
import { textsOf } from './languages/texts.ts';
import { lastDecision } from './last-decision.ts';
import type { Reader } from './reader.ts';
import { reviewButtons } from './review-buttons.ts';
import { reviewFacts } from './review-facts.ts';
import { reviewFlags } from './review-flags.ts';

type ReviewCard = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** What the claim allows reviewers now. In a channel the same for everybody, whoever looks. */
  readonly commands: readonly CommandType[];
  readonly documents: readonly DocumentLink[];
  /** Other firms' claims on an overlapping key. */
  readonly competing: readonly Claim[];
  readonly now: Temporal.Instant;
  readonly note?: CardNote;
};

type Size = {
  readonly files: number;
  readonly previews: number;
  readonly competing: number;
  readonly subscriptions: number;
  readonly notes: number;
  /** The last round in full; it stands in the history and on its own card too. */
  readonly round: boolean;
  /** Of one thing a person wrote. */
  readonly characters: number;
};

/** What gives way, in this order, when a claim has more to show than a card may hold: links to the files come last. */
const sizes: readonly [Size, ...Size[]] = [
  { files: 20, previews: 3, competing: 3, subscriptions: 20, notes: 3, round: true, characters: 2000 },
  { files: 20, previews: 1, competing: 2, subscriptions: 8, notes: 3, round: true, characters: 500 },
  { files: 20, previews: 0, competing: 1, subscriptions: 4, notes: 3, round: true, characters: 200 },
  { files: 20, previews: 0, competing: 1, subscriptions: 1, notes: 1, round: true, characters: 80 },
  { files: 20, previews: 0, competing: 0, subscriptions: 0, notes: 1, round: false, characters: 50 },
  { files: 12, previews: 0, competing: 0, subscriptions: 0, notes: 1, round: false, characters: 50 },
  { files: 4, previews: 0, competing: 0, subscriptions: 0, notes: 0, round: false, characters: 40 },
];

/** Files that the last answer brought. */
const newFiles = ({ rounds }: Claim): readonly string[] => rounds.at(-1)?.answer?.newFiles ?? [];

const draw = (review: ReviewCard, size: Size): Card => {
  const { reader, catalogue, claim, commands, documents, competing, now, note } = review;
  const texts = textsOf(reader.language);
  const { id: claimId, rounds, files, assignee } = claim;
  const quiet = { sendsInputs: false };
  const flags = reviewFlags(claim, reader, now);
  const round = rounds.at(-1);
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [
      claimHeader(claim, texts),
      paragraph(deskSentence(claim, reader)),
      ...(['attention', 'warning', 'info'] as const).flatMap((tone) =>
        boxedLines(
          tone,
          flags.filter((flag) => flag.tone === tone).map(({ text }) => text),
        ),
      ),
      factLine({ label: texts('desk.fact.assignee'), value: assignee?.name ?? texts('desk.fact.nobody') }),
      ...longFacts(lastDecision(claim, reader), size.characters),
      ...(round && size.round
        ? [
            group(
              [
                heading(texts('round.title', { number: round.number })),
                roundSection({ round, reader, catalogue, characters: size.characters }),
              ],
              true,
            ),
          ]
        : []),
      ...competingSection({
        claim,
        others: competing,
        reader,
        catalogue,
        shown: size.competing,
        characters: size.characters,
      }),
      ...reviewFacts(claim, catalogue, reader, size.subscriptions).map(({ title, facts }) =>
        group([heading(texts(title)), ...longFacts(facts, size.characters)], true),
      ),
      group(
        [
          heading(texts('desk.facts.evidence')),
          ...documentList({ reader, files, documents, newFiles: newFiles(claim), size }),
        ],
        true,
      ),
      ...noteList(claim.notes, reader, size),
      ...reviewButtons(claim, commands, texts),
      buttonRow(
        actionButton('claim.history', { claimId }, texts('button.history'), quiet),
        actionButton('claim.view', { claimId }, texts('button.refresh'), quiet),
      ),
    ],
  });
};

/** A claim as the desk decides on it: everything needed, flags first, and the decisions it allows now. */
export const reviewCard = (review: ReviewCard): Card => fitted(sizes, (size) => draw(review, size));
