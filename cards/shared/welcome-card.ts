import type { Card } from '../card.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { shorten } from '../shorten.ts';
import { type ButtonsView, button, buttonRow } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import { type Elsewhere, elsewhereButtons } from './elsewhere.ts';
import { startButtons } from './start-buttons.ts';
import template from './welcome-card.json' with { type: 'json' };

type Welcome = {
  readonly reader: Reader;
  readonly name: string | null;
  readonly isReviewer: boolean;
  /** In a channel or group chat. */
  readonly elsewhere?: Elsewhere;
};

type WelcomeView = CardView & {
  readonly title: readonly string[];
  readonly greeting: readonly string[];
  readonly paragraphs: readonly string[];
  readonly actions: readonly ButtonsView[];
  readonly hint: readonly string[];
};

const draw = cardTemplate<WelcomeView>(template);

/** What works in a channel or group chat, and where the rest does. */
const shared = ({ kind, mayReview }: Elsewhere, texts: Texts): readonly string[] => [
  kind === 'channel'
    ? texts('welcome.channel', { command: texts('command.subscribe') })
    : texts('welcome.group', { command: texts('command.claim') }),
  ...(mayReview ? [texts('welcome.desk', { command: texts('command.review-here') })] : []),
  texts('help.elsewhere'),
];

/** A reviewer comes for what waits. */
const ownButtons = (isReviewer: boolean, texts: Texts): readonly ButtonsView[] => [
  ...(isReviewer
    ? buttonRow({
        buttons: [button('review.queue', {}, texts('button.queue'), { style: 'positive', sendsInputs: false })],
      })
    : []),
  ...startButtons(texts, isReviewer ? 'default' : 'positive'),
];

/** The first card in a conversation: what the bot does there, in three lines. */
export const welcomeCard = ({ reader, name, isReviewer, elsewhere: place }: Welcome): Card => {
  const texts = textsOf(reader.language);
  const personal = [
    texts('welcome.what'),
    texts('welcome.proof'),
    texts('welcome.told'),
    ...(isReviewer ? [texts('welcome.reviewer')] : []),
  ];
  return draw({
    ...cardView(reader, texts('welcome.title')),
    title: [texts('welcome.title')],
    greeting: [name ? texts('welcome.hello', { name: shorten(name, 100) }) : texts('welcome.hello-nobody')],
    paragraphs: place ? shared(place, texts) : personal,
    actions: place ? elsewhereButtons(place, texts) : ownButtons(isReviewer, texts),
    hint: [texts('welcome.hint', { help: texts('command.help') })],
  });
};
