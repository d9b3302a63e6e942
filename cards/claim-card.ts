import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import type { CommandType } from '../claims/command.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { claimButtons } from './claim-buttons.ts';
import { claimFacts } from './claim-facts.ts';
import { actionButton, buttonRow, linkButton } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { factLines } from './components/facts.ts';
import { longFacts } from './components/long-fact.ts';
import { paragraph } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import { lastWord } from './last-word.ts';
import type { Reader } from './reader.ts';
import { whatHappensNow } from './what-happens-now.ts';

type ClaimCard = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** The reader's legal next moves; the card has buttons for those. */
  readonly commands: readonly CommandType[];
  readonly note?: CardNote;
  readonly uploadUrl?: string;
};

/** Of what was said last: a comment as long as it may be. */
const wordCharacters = 2000;

const isDisputable = (claim: Claim): boolean =>
  claim.status === 'rejected' && claim.rejection.disputeUntil !== undefined;

/** A claim as its partner sees it: how it stands, what happens next and until when, and what can be done. */
export const claimCard = ({ reader, catalogue, claim, commands, note, uploadUrl }: ClaimCard): Card => {
  const texts = textsOf(reader.language);
  const about = { claimId: claim.id };
  const quiet = { sendsInputs: false };
  const moves = claimButtons(claim, commands, texts);
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [
      claimHeader(claim, texts),
      ...whatHappensNow(claim, reader).map(paragraph),
      ...(isDisputable(claim) && !commands.includes('DisputeClaim') ? [paragraph(texts('dispute.only-admins'))] : []),
      ...longFacts(lastWord(claim, catalogue, texts), wordCharacters),
      ...factLines(claimFacts(claim, catalogue, reader)),
      ...(moves.length === 0 ? [] : [buttonRow(...moves)]),
      buttonRow(
        ...(uploadUrl === undefined ? [] : [linkButton(uploadUrl, texts('button.add-files'))]),
        actionButton('claim.history', about, texts('button.history'), quiet),
        actionButton('claim.view', about, texts('button.refresh'), quiet),
      ),
    ],
  });
};
