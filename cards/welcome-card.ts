import type { Card } from './card.ts';
import { asWritten, heading, paragraph, quietLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { shorten } from './shorten.ts';
import { startButtons } from './start-buttons.ts';

type Welcome = { readonly reader: Reader; readonly name: string | null; readonly isReviewer: boolean };

/** The first card in a conversation: what the bot does, in three lines. */
export const welcomeCard = ({ reader, name, isReviewer }: Welcome): Card => {
  const texts = textsOf(reader.language);
  return wholeCard({
    reader,
    speak: texts('welcome.title'),
    body: [
      heading(texts('welcome.title')),
      asWritten(name ? texts('welcome.hello', { name: shorten(name, 100) }) : texts('welcome.hello-nobody')),
      paragraph(texts('welcome.what')),
      paragraph(texts('welcome.proof')),
      paragraph(texts('welcome.told')),
      ...(isReviewer ? [paragraph(texts('welcome.reviewer'))] : []),
      startButtons(texts),
      quietLine(texts('welcome.hint', { help: texts('command.help') })),
    ],
  });
};
