import { languages } from '../../cards/languages/language.ts';
import { type CommandName, commandNames } from './phrases.ts';
import { commandWords, languagesByName, wordsOfAll } from './words.ts';

const noise = wordsOfAll('noise');

/** The words of a plain text that say something. */
export const tellingWords = (plain: string): readonly string[] =>
  plain.split(' ').filter((word) => word !== '' && !noise.has(word));

export type Phrase = {
  readonly name: CommandName;
  readonly words: readonly string[];
  readonly needsNumber: boolean;
  /** A language's name alone: the command and what it is about in one. */
  readonly isArgument: boolean;
};

const phraseOf = (name: CommandName, written: string): Phrase => ({
  name,
  words: tellingWords(written.replace(/ #$/, '')),
  needsNumber: written.endsWith(' #'),
  isArgument: false,
});

export const allPhrases: readonly Phrase[] = [
  ...languages.flatMap((language) =>
    commandNames.flatMap((name) => commandWords[language].phrases[name].map((written) => phraseOf(name, written))),
  ),
  ...[...languagesByName.keys()].map(
    (word): Phrase => ({ name: 'language', words: [word], needsNumber: false, isArgument: true }),
  ),
];

const byFirstWord: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(allPhrases, ({ words }) => words[0] ?? '');

export type Found = Phrase & {
  /** Where its words stand in the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
};

/** Greetings and the nouns that stand beside other commands' verbs count only where there is nothing else. */
const rank = ({ name, isArgument }: Phrase): number => {
  if (name === 'help') return 0;
  if (name === 'claim') return 1;
  return name === 'my claims' || isArgument ? 2 : 3;
};

/** Neither greets nor names a thing. */
export const saysMuch = (phrase: Phrase): boolean => rank(phrase) === 3;

const letters = ({ words }: Phrase): number => words.join(' ').length;

/** Every phrase in the text, the one that says most in front. */
export const findPhrases = (text: readonly string[], hasNumber: boolean): readonly Found[] =>
  text
    .flatMap((word, start) =>
      (byFirstWord.get(word) ?? [])
        .filter(
          ({ words, needsNumber }) =>
            (hasNumber || !needsNumber) && words.every((each, at) => text[start + at] === each),
        )
        .map((phrase): Found => ({ ...phrase, start, end: start + phrase.words.length })),
    )
    .toSorted(
      (a, b) =>
        rank(b) - rank(a) ||
        b.words.length - a.words.length ||
        Number(b.needsNumber) - Number(a.needsNumber) ||
        letters(b) - letters(a) ||
        a.start - b.start,
    );

/** Whether both say a command of their own: neither greets, names a thing, or stands inside the other. */
export const compete = (a: Found, b: Found): boolean =>
  a.name !== b.name && saysMuch(a) && saysMuch(b) && (a.end <= b.start || b.end <= a.start);
