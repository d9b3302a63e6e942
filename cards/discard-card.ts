import type { Claim } from '../claims/claim.ts';
import type { Card } from './card.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { heading, paragraph } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

/** The question before a draft is thrown away. */
export const discardCard = ({ reader, claim }: { readonly reader: Reader; readonly claim: Claim }): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    body: [
      claimHeader(claim, texts),
      heading(texts('discard.title', { claimId })),
      paragraph(texts('discard.intro')),
      buttonRow(
        actionButton('draft.discard', { claimId, version, confirm: 'yes' }, texts('button.yes-discard')),
        actionButton('claim.view', { claimId }, texts('button.keep-draft'), { sendsInputs: false }),
      ),
    ],
  });
};
