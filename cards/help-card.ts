import type { Card } from './card.ts';
import { asWritten, heading, paragraph, quietLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { type Part, render } from './render.ts';
import { shorten } from './shorten.ts';
import { startButtons } from './start-buttons.ts';

type Help = {
  readonly reader: Reader;
  readonly isReviewer: boolean;
  /** What the person wrote, when it was no command. */
  readonly unknownText?: string;
  /** Name of the command that it may have meant, e.g. `my claims`. */
  readonly didYouMean?: string;
};

const commands = [
  'new-claim',
  'my-claims',
  'claim',
  'status',
  'history',
  'resume',
  'submit',
  'discard',
  'withdraw',
  'hand-over',
  'ask-admin',
  'answer',
  'dispute',
  'disassociate',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'mute',
  'unmute',
  'template',
  'language',
  'help',
] as const;

const reviewersCommands = [
  'review-here',
  'queue',
  'review',
  'assign',
  'release',
  'request-info',
  'approve-answer',
  'ask-again',
  'approve',
  'reject',
  'self-test',
] as const;

/** Every command with one line, after what was not understood. */
export const helpCard = ({ reader, isReviewer, unknownText, didYouMean }: Help): Card => {
  const texts = textsOf(reader.language);
  const line = (command: (typeof commands)[number] | (typeof reviewersCommands)[number]): Part =>
    render('titled-lines', { title: texts(`command.${command}`), detail: ` – ${texts(`help.command.${command}`)}` });
  const meant = [...commands, ...(isReviewer ? reviewersCommands : [])].find(
    (command) => command === didYouMean?.replaceAll(' ', '-'),
  );
  return wholeCard({
    reader,
    speak: texts('help.title'),
    body: [
      ...(unknownText === undefined ? [] : [asWritten(texts('help.unknown', { text: shorten(unknownText, 100) }))]),
      ...(meant === undefined ? [] : [paragraph(texts('help.did-you-mean', { command: texts(`command.${meant}`) }))]),
      heading(texts('help.title')),
      ...commands.map(line),
      quietLine(texts('help.files')),
      ...(isReviewer ? [heading(texts('help.reviewers')), ...reviewersCommands.map(line)] : []),
      startButtons(texts),
    ],
  });
};
