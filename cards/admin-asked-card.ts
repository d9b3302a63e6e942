import type { Catalogue } from '../claims/catalogue.ts';
import type { Draft } from '../claims/claim.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { claimFacts } from './claim-facts.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { factLines } from './components/facts.ts';
import { asWritten } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { shorten } from './shorten.ts';

type AdminAsked = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Draft;
  readonly note?: CardNote;
};

/** For the firm's incentives admins: a draft that its owner can't submit alone. */
export const adminAskedCard = ({ reader, catalogue, claim, note }: AdminAsked): Card => {
  const texts = textsOf(reader.language);
  const about = { claimId: claim.id };
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [
      claimHeader(claim, texts),
      asWritten(texts('admin-asked.title', { who: shorten(claim.owner.name, 60) })),
      ...factLines(claimFacts(claim, catalogue, reader)),
      buttonRow(
        actionButton('draft.resume', about, texts('button.open')),
        actionButton('claim.history', about, texts('button.history')),
      ),
    ],
  });
};
