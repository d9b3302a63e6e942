import type { Card } from './card.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { rowWithSide } from './components/layout.ts';
import { statusBadge } from './components/status-badge.ts';
import { asWritten, heading, paragraph, titledLines } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { fileSize } from './file-size.ts';
import { textsOf } from './languages/texts.ts';
import type { ListedClaim } from './listed-claim.ts';
import type { Reader } from './reader.ts';
import { shorten } from './shorten.ts';

type ChooseClaim = {
  readonly reader: Reader;
  /** Files that wait. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  readonly claims: readonly ListedClaim[];
};

const shownFiles = 10;
const shownClaims = 8;

/** Asks which claim the files belong to that came in the chat. Names stand in the lines, numbers on the buttons. */
export const chooseClaimCard = ({ reader, files, claims }: ChooseClaim): Card => {
  const texts = textsOf(reader.language);
  const fileIds = files.map(({ id }) => id).join(',');
  const quiet = { sendsInputs: false };
  return wholeCard({
    reader,
    speak: texts('choose.title'),
    body: [
      heading(texts('choose.title')),
      ...files
        .slice(0, shownFiles)
        .map(({ name, size }) => asWritten(`${shorten(name, 80)}, ${fileSize(size, reader.language)}`)),
      ...(claims.length === 0 ? [paragraph(texts('choose.none'))] : []),
      ...claims.slice(0, shownClaims).map(({ id, claimName, customerDomain, status }) => {
        const name = shorten(claimName === '' ? texts('fact.unnamed') : claimName, 80);
        const attach = actionButton('poe.attach', { claimId: id, fileIds }, id, quiet);
        return rowWithSide(
          [titledLines(name, shorten(customerDomain, 80))],
          [statusBadge(status, texts), buttonRow(attach)],
        );
      }),
      buttonRow(actionButton('poe.attach', { fileIds }, texts('button.new-claim'), quiet)),
    ],
  });
};
