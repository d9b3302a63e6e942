import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ClaimLink, claimLinksCard } from './claim-links-card.ts';

type TemplateCard = { readonly reader: Reader; readonly links: readonly ClaimLink[] };

/** Links to the PoE template, one a claim. */
export const templateCard = ({ reader, links }: TemplateCard): Card => {
  const texts = textsOf(reader.language);
  const none = texts('template.none', { command: texts('command.new-claim') });
  return claimLinksCard({
    reader,
    title: texts('template.title'),
    paragraphs: [links.length === 0 ? none : texts('template.intro')],
    button: texts('button.template'),
    links,
  });
};
