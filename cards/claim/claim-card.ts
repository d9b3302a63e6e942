import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim, ClaimIn } from '../../claims/claim.ts';
import type { CommandType } from '../../claims/command.ts';
import type { DeadlineReason } from '../../claims/deadline-reason.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, type ButtonView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type FactView, factView } from '../shared/fact-view.ts';
import { type MoreView, moreToggle, moreView } from '../shared/folded-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import { deadlineText } from '../when.ts';
import { claimButtons } from './claim-buttons.ts';
import template from './claim-card.json' with { type: 'json' };
import { claimFacts } from './claim-facts.ts';
import { type EmphasizedFacts, emphasizedFacts } from './emphasized-facts.ts';
import { lastWord } from './last-word.ts';
import { whatHappensNow } from './what-happens-now.ts';

type ClaimCard = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** The reader's legal next moves; the card has buttons for those. */
  readonly commands: readonly CommandType[];
  /** Of the drawing. */
  readonly now: Temporal.Instant;
  /** Of the deadline that runs. */
  readonly why?: DeadlineReason;
  readonly note?: CardNote;
  readonly uploadUrl?: string;
  /** The reader may file such a claim again, or copy it. */
  readonly mayCopy?: boolean;
  /** Rejected claims to whose dispute by the reader this one stood in the way. */
  readonly disputableAgain?: readonly ClaimIn<'rejected'>[];
};

type ClaimCardView = CardView & {
  readonly header: readonly [HeaderView];
  readonly now: readonly string[];
  readonly lastWord: readonly EmphasizedFacts[];
  readonly facts: readonly FactView[];
  readonly actions: readonly ButtonsView[];
  readonly more: readonly MoreView[];
};

const draw = cardTemplate<ClaimCardView>(template);

/** Of what was said last: a comment as long as it may be. */
const wordCharacters = 2000;

const quiet = { sendsInputs: false } as const;

const whoDisputes = (claim: Claim, commands: readonly CommandType[], texts: Texts): readonly string[] => {
  const isDisputable = claim.status === 'rejected' && claim.rejection.disputeUntil !== undefined;
  return isDisputable && !commands.includes('DisputeClaim') ? [texts('dispute.only-admins')] : [];
};

const againText = ({ id: claimId, rejection }: ClaimIn<'rejected'>, reader: Reader, texts: Texts): string =>
  texts('dispute.again', { claimId, due: rejection.disputeUntil ? deadlineText(rejection.disputeUntil, reader) : '–' });

const comeToNothing: ReadonlySet<Claim['status']> = new Set(['rejected', 'rejected-final', 'ended', 'discarded']);

/** To file again what came to nothing, before what only shows something; to copy what stands, after all else. */
const copyButtons = (
  { id: claimId, status }: Claim,
  texts: Texts,
): readonly [again: readonly ButtonView[], copy: readonly ButtonView[]] =>
  comeToNothing.has(status)
    ? [[button('claim.copy', { claimId }, texts('button.file-again'), quiet)], []]
    : [[], [button('claim.copy', { claimId, renewal: 'no' }, texts('button.copy-claim'), quiet)]];

/** The main move, or the history where there is none; the others folded, two a row, as more would be cut on a phone. */
const buttonsView = (
  { claim, commands, uploadUrl, mayCopy = false, disputableAgain = [] }: ClaimCard,
  texts: Texts,
): Pick<ClaimCardView, 'actions' | 'more'> => {
  const about = { claimId: claim.id };
  const moves = claimButtons(claim, commands, texts);
  const main = moves.filter(({ style }) => style === 'positive');
  const disputes = disputableAgain.map(({ id: claimId, version }) =>
    button('claim.dispute', { claimId, version }, texts('button.dispute-claim', { claimId }), quiet),
  );
  const [again, copy] = mayCopy ? copyButtons(claim, texts) : [[], []];
  const [first, ...folded] = [
    ...main,
    ...disputes,
    ...again,
    button('claim.history', about, texts('button.history'), quiet),
    button('claim.view', about, texts('button.refresh'), quiet),
    ...moves.filter((move) => !main.includes(move)),
    ...copy,
    ...(mayCopy ? [button('claim.summary', about, texts('button.summary'), quiet)] : []),
  ];
  const links = uploadUrl === undefined ? [] : [{ title: texts('button.add-files'), url: uploadUrl }];
  const shown = first ? [first] : [];
  if (folded.length + links.length < 2)
    return { actions: buttonRow({ links, buttons: [...shown, ...folded] }), more: [] };
  const rows = folded.flatMap((_, index) => (index % 2 === 0 ? [{ buttons: folded.slice(index, index + 2) }] : []));
  return { actions: buttonRow({ buttons: shown, toggles: [moreToggle(texts)] }), more: moreView({ links }, ...rows) };
};

/** A claim as its partner sees it: how it stands, what happens next and until when, and what can be done. */
export const claimCard = (card: ClaimCard): Card => {
  const { reader, catalogue, claim, commands, note, disputableAgain = [], now, why } = card;
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, claimSpeech(claim, texts), note),
    header: headerView(claim, texts),
    now: [
      ...whatHappensNow(claim, reader, now, why),
      ...whoDisputes(claim, commands, texts),
      ...disputableAgain.map((other) => againText(other, reader, texts)),
    ],
    lastWord: emphasizedFacts(lastWord(claim, catalogue, texts), wordCharacters),
    facts: claimFacts(claim, catalogue, reader).map((fact) => factView(fact)),
    ...buttonsView(card, texts),
  });
};
