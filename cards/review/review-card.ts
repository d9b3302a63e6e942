import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim, ClaimId } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import type { DeadlineReason } from '../../claims/deadline-reason.ts';
import type { Firm } from '../../claims/firm.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { deadlineReasonText } from '../deadline-reason-text.ts';
import { firmFact } from '../firm-text.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import { lateWith } from '../overdue-since.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type FactView, factView } from '../shared/fact-view.ts';
import { fitted } from '../shared/fitted.ts';
import { type FoldView, foldView } from '../shared/folded-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import { selfCheckLines } from '../shared/self-check-lines.ts';
import { type CompetingView, competingView } from './competing-view.ts';
import { deskSentence } from './desk-sentence.ts';
import type { DocumentLink } from './document-link.ts';
import { type DocumentListView, documentListView } from './document-list-view.ts';
import { type EvidencePlacesView, evidencePlaces } from './evidence-places.ts';
import { lastDecision } from './last-decision.ts';
import { type NoteListView, noteListView } from './note-list-view.ts';
import { reviewButtons } from './review-buttons.ts';
import template from './review-card.json' with { type: 'json' };
import { type FactGroupView, type FactSize, reviewFacts } from './review-facts.ts';
import { type FlagBox, reviewFlags } from './review-flags.ts';
import { type RoundView, roundView } from './round-view.ts';

type ReviewCard = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  readonly firm: Firm;
  /** What the claim allows reviewers now. In a channel the same for everybody, whoever looks. */
  readonly commands: readonly CommandType[];
  readonly documents: readonly DocumentLink[];
  /** Other firms' claims on an overlapping key. */
  readonly competing: readonly Claim[];
  /** Claims of other customers with one of its documents. */
  readonly sameDocuments?: readonly ClaimId[];
  readonly now: Temporal.Instant;
  /** Of the deadline that runs. */
  readonly why?: DeadlineReason;
  readonly note?: CardNote;
};

type EvidenceView = FoldView &
  EvidencePlacesView & {
    readonly documents: readonly DocumentListView[];
    readonly selfCheckTitle: readonly string[];
    readonly selfCheck: readonly string[];
  };

type ReviewView = CardView & {
  readonly header: readonly [HeaderView];
  readonly flags: readonly FlagBox[];
  readonly sentence: readonly string[];
  readonly decisions: readonly ButtonsView[];
  readonly moreFlags: readonly FlagBox[];
  readonly facts: readonly FactView[];
  readonly organise: readonly ButtonsView[];
  readonly rounds: readonly (FoldView & { readonly sides: readonly RoundView[] })[];
  readonly competing: readonly CompetingView[];
  readonly evidence: readonly EvidenceView[];
  readonly groups: readonly FactGroupView[];
  readonly notes: readonly NoteListView[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<ReviewView>(template);

type Size = FactSize & {
  readonly files: number;
  readonly previews: number;
  readonly competing: number;
  readonly notes: number;
  /** The last round in full; it stands in the history and on its own card too. */
  readonly round: boolean;
};

/** All links to the files, and else as little as can be. */
const linksAndLittle: Size = {
  files: 20,
  previews: 0,
  competing: 0,
  subscriptions: 0,
  notes: 1,
  round: false,
  characters: 50,
  facts: 'one-group',
};

/** What gives way, in this order, when a claim has more to show than a card may hold: links to the files come last. */
const sizes: readonly [Size, ...Size[]] = [
  { files: 20, previews: 3, competing: 3, subscriptions: 20, notes: 3, round: true, characters: 2000, facts: 'rows' },
  { files: 20, previews: 3, competing: 3, subscriptions: 20, notes: 3, round: true, characters: 2000, facts: 'lines' },
  { files: 20, previews: 1, competing: 2, subscriptions: 8, notes: 3, round: true, characters: 500, facts: 'lines' },
  { files: 20, previews: 0, competing: 1, subscriptions: 4, notes: 3, round: true, characters: 200, facts: 'lines' },
  { files: 20, previews: 0, competing: 1, subscriptions: 1, notes: 1, round: true, characters: 80, facts: 'one-group' },
  linksAndLittle,
  { ...linksAndLittle, files: 12 },
  { ...linksAndLittle, files: 4, notes: 0, characters: 40 },
];

/** Open as long as the round is: what came of an earlier one is read when somebody asks. */
const roundsView = ({ claim, reader, catalogue }: ReviewCard, size: Size, texts: Texts): ReviewView['rounds'] => {
  const round = claim.rounds.at(-1);
  if (!round || !size.round) return [];
  const title = texts('round.title', { number: round.number });
  const summary = round.outcome ? texts(`round.outcome.${round.outcome}`) : '';
  return [
    {
      ...foldView('round', title, summary, round.outcome === undefined, texts),
      sides: [roundView({ round, reader, catalogue, characters: size.characters })],
    },
  ];
};

const evidenceView = ({ claim, reader, catalogue, documents }: ReviewCard, size: Size, texts: Texts): EvidenceView => {
  const { files, details, rounds } = claim;
  const count = texts('fact.file-count', { count: files.length });
  const newFiles = rounds.at(-1)?.answer?.newFiles ?? [];
  return {
    ...foldView('evidence', texts('desk.facts.evidence'), count, true, texts),
    documents: [documentListView({ reader, files, documents, newFiles, size })],
    ...evidencePlaces(details, catalogue, size, texts),
    selfCheckTitle: [texts('desk.fact.self-check')],
    selfCheck: [selfCheckLines(details, texts).join('\n')],
  };
};

const viewOf = (review: ReviewCard, size: Size): ReviewView => {
  const { reader, catalogue, claim, firm, commands, now, why, note } = review;
  const texts = textsOf(reader.language);
  const { id: claimId, details, assignee } = claim;
  const reviewer = { label: texts('desk.fact.assignee'), value: assignee?.name ?? texts('desk.fact.nobody') };
  const quiet = { sendsInputs: false };
  return {
    ...cardView(reader, claimSpeech(claim, texts), note),
    header: headerView(claim, texts),
    ...reviewFlags(claim, reader, now, review.sameDocuments),
    sentence: [
      deskSentence(claim, reader, now),
      ...(why && !lateWith(claim, now) ? [deadlineReasonText(why, reader)] : []),
    ],
    decisions: reviewButtons(claim, commands, texts, 'decide'),
    facts: [...lastDecision(claim, reader), firmFact(firm, details.mpnId, texts), reviewer].map((fact) =>
      factView(fact, size.characters),
    ),
    organise: reviewButtons(claim, commands, texts, 'organise'),
    rounds: roundsView(review, size, texts),
    competing: competingView({
      claim,
      others: review.competing,
      reader,
      catalogue,
      shown: size.competing,
      characters: size.characters,
    }),
    evidence: [evidenceView(review, size, texts)],
    groups: reviewFacts(claim, catalogue, reader, size),
    notes: noteListView(claim.notes, reader, size),
    actions: buttonRow({
      buttons: [
        button('claim.history', { claimId }, texts('button.history'), quiet),
        button('claim.view', { claimId }, texts('button.refresh'), quiet),
      ],
    }),
  };
};

/** A claim as the desk decides on it: flags and the decisions it allows now, then everything needed, by group. */
export const reviewCard = (review: ReviewCard): Card => fitted(sizes, (size) => viewOf(review, size), draw);
