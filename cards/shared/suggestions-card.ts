import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type MessageKey, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { shorten } from '../shorten.ts';
import { type ButtonsView, type ButtonView, button, buttonRow } from './button-view.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import template from './suggestions-card.json' with { type: 'json' };

/** What may be done next, said by a button. */
export type Suggestion =
  | { readonly what: 'new claim' | 'my claims' | 'queue' | 'our firm' | 'record association' | 'language' }
  | { readonly what: 'open' | 'resume' | 'history'; readonly claimId: string };

type Suggestions = {
  readonly reader: Reader;
  readonly note?: CardNote;
  /** What the person wrote, when it was no command. */
  readonly unknownText?: string;
  /** The command that it may have meant, as it is written. */
  readonly didYouMean?: MessageKey;
  /** The most fitting first; three are shown. */
  readonly suggestions: readonly Suggestion[];
};

type SuggestionsView = CardView & {
  readonly unknown: readonly string[];
  readonly didYouMean: readonly string[];
  readonly actions: readonly ButtonsView[];
  readonly hint: readonly string[];
};

const draw = cardTemplate<SuggestionsView>(template);

const shownSuggestions = 3;
const quiet = { sendsInputs: false } as const;

const buttonOf = (suggestion: Suggestion, { language }: Reader): ButtonView => {
  const texts = textsOf(language);
  switch (suggestion.what) {
    case 'new claim':
      return button('claim.new', {}, texts('button.new-claim'), quiet);
    case 'my claims':
      return button('claim.list', {}, texts('button.my-claims'), quiet);
    case 'queue':
      return button('review.queue', {}, texts('button.queue'), quiet);
    case 'our firm':
      return button('firm.edit', {}, texts('button.firm'), quiet);
    case 'record association':
      return button('association.record', {}, texts('record.title'), quiet);
    case 'language':
      return button('language.set', {}, texts('language.title'), quiet);
    case 'open':
      return button('claim.view', suggestion, texts('button.view-claim', suggestion), quiet);
    case 'history':
      return button('claim.history', suggestion, texts('button.history'), quiet);
    case 'resume':
      return button('draft.resume', suggestion, texts('button.resume-draft', suggestion), quiet);
  }
};

/** An answer to what is no command: at most three things that fit, and where all the commands are. */
export const suggestionsCard = ({ reader, note, unknownText, didYouMean, suggestions }: Suggestions): Card => {
  const texts = textsOf(reader.language);
  return draw({
    ...cardView(reader, texts('message.title'), note),
    unknown: unknownText === undefined ? [] : [texts('help.unknown', { text: shorten(unknownText, 100) })],
    didYouMean: didYouMean === undefined ? [] : [texts('help.did-you-mean', { command: texts(didYouMean) })],
    actions: buttonRow({ buttons: suggestions.slice(0, shownSuggestions).map((each) => buttonOf(each, reader)) }),
    hint: [texts('welcome.hint', { help: texts('command.help') })],
  });
};
