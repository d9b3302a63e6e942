import type { Card } from './card.ts';
import { buttonRow, linkButton } from './components/action-button.ts';
import { rowWithSide } from './components/layout.ts';
import { heading, paragraph, titledLines } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { shorten } from './shorten.ts';
import { startButtons } from './start-buttons.ts';

type TemplateCard = {
  readonly reader: Reader;
  readonly links: readonly { readonly claimId: string; readonly claimName: string; readonly url: string }[];
};

const shownLinks = 10;

/** Links to the PoE template, one a claim. */
export const templateCard = ({ reader, links }: TemplateCard): Card => {
  const texts = textsOf(reader.language);
  const none = [paragraph(texts('template.none', { command: texts('command.new-claim') })), startButtons(texts)];
  const rows = links.slice(0, shownLinks).map(({ claimId, claimName, url }) => {
    const name = shorten(claimName === '' ? texts('fact.unnamed') : claimName, 100);
    return rowWithSide([titledLines(name, claimId)], [buttonRow(linkButton(url, texts('button.template')))]);
  });
  return wholeCard({
    reader,
    speak: texts('template.title'),
    body: [
      heading(texts('template.title')),
      ...(links.length === 0 ? none : [paragraph(texts('template.intro')), ...rows]),
    ],
  });
};
