import type { PoeResult } from '../../claims/poe.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { fileSize } from '../file-size.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { shorten } from '../shorten.ts';
import template from './files-card.json' with { type: 'json' };

type Files = {
  readonly reader: Reader;
  /** Null when the files belong to no claim (yet). */
  readonly claim: { readonly id: string; readonly name: string } | null;
  readonly results: readonly PoeResult[];
  readonly note?: CardNote;
};

type FilesView = CardView & {
  readonly title: readonly string[];
  readonly claim: readonly { readonly title: string; readonly detail: string }[];
  readonly added: readonly string[];
  readonly refused: readonly { readonly title: string; readonly why: string }[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<FilesView>(template);

const shownResults = 30;

/** What became of each file that came in the chat: those taken, then those that were not. */
export const filesCard = ({ reader, claim, results, note }: Files): Card => {
  const texts = textsOf(reader.language);
  const about = claim && { claimId: claim.id };
  const shown = results.slice(0, shownResults);
  const nameOf = (name: string): string => shorten(name, 80);
  return draw({
    ...cardView(reader, texts('file.results.title'), note),
    title: [texts('file.results.title')],
    claim: claim
      ? [{ title: texts('file.results.for', { claimId: claim.id }), detail: `\n${shorten(claim.name, 100)}` }]
      : [],
    added: shown.flatMap((result) =>
      result.added
        ? [texts('file.added', { name: nameOf(result.name), size: fileSize(result.size, reader.language) })]
        : [],
    ),
    refused: shown.flatMap((result) =>
      result.added
        ? []
        : [
            {
              title: texts('file.not-added', { name: nameOf(result.name) }),
              why: `\n${texts(`poe-problem.${result.why}`)}`,
            },
          ],
    ),
    actions: about
      ? buttonRow({ buttons: [button('draft.resume', about, texts('button.open'), { sendsInputs: false })] })
      : [],
  });
};
