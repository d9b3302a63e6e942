import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { shorten } from '../shorten.ts';
import type { ButtonsView } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import { startButtons } from './start-buttons.ts';
import template from './welcome-card.json' with { type: 'json' };

type Welcome = { readonly reader: Reader; readonly name: string | null; readonly isReviewer: boolean };

type WelcomeView = CardView & {
  readonly title: readonly string[];
  readonly greeting: readonly string[];
  readonly paragraphs: readonly string[];
  readonly actions: readonly ButtonsView[];
  readonly hint: readonly string[];
};

const draw = cardTemplate<WelcomeView>(template);

/** The first card in a conversation: what the bot does, in three lines. */
export const welcomeCard = ({ reader, name, isReviewer }: Welcome): Card => {
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, texts('welcome.title')),
    title: [texts('welcome.title')],
    greeting: [name ? texts('welcome.hello', { name: shorten(name, 100) }) : texts('welcome.hello-nobody')],
    paragraphs: [
      texts('welcome.what'),
      texts('welcome.proof'),
      texts('welcome.told'),
      ...(isReviewer ? [texts('welcome.reviewer')] : []),
    ],
    actions: startButtons(texts),
    hint: [texts('welcome.hint', { help: texts('command.help') })],
  });
};
