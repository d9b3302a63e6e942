import type { Card } from '../card.ts';
import { fileSize } from '../file-size.ts';
import { textsOf } from '../languages/texts.ts';
import type { ListedClaim } from '../listed-claim.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { type StatusRowView, statusView } from '../shared/status-view.ts';
import { shorten } from '../shorten.ts';
import template from './choose-claim-card.json' with { type: 'json' };

type ChooseClaim = {
  readonly reader: Reader;
  /** Files that wait. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  readonly claims: readonly ListedClaim[];
};

type ChooseClaimView = CardView & {
  readonly title: readonly string[];
  readonly files: readonly string[];
  readonly paragraphs: readonly string[];
  readonly claims: readonly StatusRowView[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<ChooseClaimView>(template);

const shownFiles = 10;
const shownClaims = 8;
const quiet = { sendsInputs: false } as const;

/** Asks which claim the files belong to that came in the chat. Names stand in the lines, numbers on the buttons. */
export const chooseClaimCard = ({ reader, files, claims }: ChooseClaim): Card => {
  const texts = textsOf(reader.language);
  const fileIds = files.map(({ id }) => id).join(',');
  return draw({
    ...cardView(reader, texts('choose.title')),
    title: [texts('choose.title')],
    files: files
      .slice(0, shownFiles)
      .map(({ name, size }) => `${shorten(name, 80)}, ${fileSize(size, reader.language)}`),
    paragraphs: claims.length === 0 ? [texts('choose.none')] : [],
    claims: claims.slice(0, shownClaims).map(({ id, claimName, customerDomain, status }) => {
      const title = shorten(claimName === '' ? texts('fact.unnamed') : claimName, 80);
      const actions = buttonRow({ buttons: [button('poe.attach', { claimId: id, fileIds }, id, quiet)] });
      return { ...statusView(status, texts), title, detail: shorten(customerDomain, 28), actions };
    }),
    actions: buttonRow({ buttons: [button('poe.attach', { fileIds }, texts('button.new-claim'), quiet)] }),
  });
};
