import type { Card } from '../card.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { shorten } from '../shorten.ts';
import type { ButtonsView } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import { type Elsewhere, elsewhereButtons } from './elsewhere.ts';
import template from './help-card.json' with { type: 'json' };
import { startButtons } from './start-buttons.ts';

type Help = {
  readonly reader: Reader;
  readonly isReviewer: boolean;
  /** What the person wrote, when it was no command. */
  readonly unknownText?: string;
  /** Name of the command that it may have meant, e.g. `my claims`. */
  readonly didYouMean?: string;
  /** In a channel or group chat. */
  readonly elsewhere?: Elsewhere;
};

const commands = [
  'new-claim',
  'my-claims',
  'claim',
  'status',
  'history',
  'summary',
  'resume',
  'submit',
  'discard',
  'withdraw',
  'hand-over',
  'ask-admin',
  'answer',
  'dispute',
  'disassociate',
  'renew',
  'partner-center-id',
  'record-association',
  'our-firm',
  'subscribe',
  'unsubscribe',
  'subscriptions',
  'mute',
  'unmute',
  'template',
  'language',
  'help',
] as const;

const inGroups = ['claim', 'status', 'language', 'help'] as const;
const inChannels = ['subscribe', 'subscriptions', 'unsubscribe', 'mute', 'unmute', ...inGroups] as const;

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

type Command = (typeof commands)[number] | (typeof reviewersCommands)[number];
type CommandView = { readonly title: string; readonly detail: string };

type HelpView = CardView & {
  readonly unknown: readonly string[];
  readonly didYouMean: readonly string[];
  readonly title: readonly string[];
  readonly commands: readonly CommandView[];
  readonly hint: readonly string[];
  readonly reviewersTitle: readonly string[];
  readonly reviewersCommands: readonly CommandView[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<HelpView>(template);

const commandsAt = (place: Elsewhere | undefined): readonly (typeof commands)[number][] => {
  if (!place) return commands;
  return place.kind === 'channel' ? inChannels : inGroups;
};

/** Every command that works where the reader is, with one line, after what was not understood. */
export const helpCard = ({ reader, isReviewer, unknownText, didYouMean, elsewhere: place }: Help): Card => {
  const texts = textsOf(reader.language);
  const line = (command: Command): CommandView => ({
    title: texts(`command.${command}`),
    detail: ` – ${texts(`help.command.${command}`)}`,
  });
  const mayReview = place?.mayReview ?? isReviewer;
  const meant = [...commands, ...(isReviewer ? reviewersCommands : [])].find(
    (command) => command === didYouMean?.replaceAll(' ', '-'),
  );
  const title = texts(place ? 'help.title-here' : 'help.title');
  return draw({
    ...cardView(reader, title),
    unknown: unknownText === undefined ? [] : [texts('help.unknown', { text: shorten(unknownText, 100) })],
    didYouMean: meant === undefined ? [] : [texts('help.did-you-mean', { command: texts(`command.${meant}`) })],
    title: [title],
    commands: commandsAt(place).map(line),
    hint: [texts(place ? 'help.elsewhere' : 'help.files')],
    reviewersTitle: mayReview ? [texts('help.reviewers')] : [],
    reviewersCommands: mayReview ? reviewersCommands.map(line) : [],
    actions: place ? elsewhereButtons(place, texts) : startButtons(texts),
  });
};
