import type { Claim } from '../../claims/claim.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type MessageKey, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { Part } from '../render.ts';
import { actionButton, buttonRow } from './action-button.ts';
import { claimHeader, claimSpeech } from './claim-header.ts';
import { heading, paragraph } from './text-lines.ts';
import { wholeCard } from './whole-card.ts';

type ClaimForm = {
  readonly reader: Reader;
  readonly claim: Claim;
  /** Names the claim as `{claimId}`. */
  readonly title: MessageKey;
  readonly intro: string;
  readonly body: readonly Part[];
  /** Left of Cancel. */
  readonly buttons: readonly Part[];
  readonly note?: CardNote | undefined;
};

/** A form about a claim, with Cancel, which needs no input and shows the claim again. */
export const claimForm = ({ reader, claim, title, intro, body, buttons, note }: ClaimForm): Card => {
  const texts = textsOf(reader.language);
  const { id: claimId } = claim;
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [
      claimHeader(claim, texts),
      heading(texts(title, { claimId })),
      paragraph(intro),
      ...body,
      buttonRow(...buttons, actionButton('claim.view', { claimId }, texts('button.cancel'), { sendsInputs: false })),
    ],
  });
};
