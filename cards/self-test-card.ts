import type { Card } from './card.ts';
import { factLines } from './components/facts.ts';
import { heading } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { type Message, textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';

export const selfTestParts = ['store', 'connector', 'mail', 'clock', 'desk', 'references', 'outbox'] as const;

/** What one part of the bot says of itself. */
export type SelfTestFinding = {
  readonly part: (typeof selfTestParts)[number];
  readonly isWell: boolean;
  readonly says: Message;
};

/** The state of everything that the bot rests on, a line each. */
export const selfTestCard = (view: {
  readonly reader: Reader;
  readonly findings: readonly SelfTestFinding[];
}): Card => {
  const { reader, findings } = view;
  const texts = textsOf(reader.language);
  const troubles = findings.filter(({ isWell }) => !isWell).length;
  return wholeCard({
    reader,
    speak: texts('self-test.title'),
    note:
      troubles === 0
        ? { tone: 'good', message: { key: 'self-test.all-well' } }
        : { tone: 'attention', message: { key: 'self-test.trouble', values: { count: troubles } } },
    body: [
      heading(texts('self-test.title')),
      ...factLines(
        findings.map(({ part, isWell, says }) => ({
          label: texts(`self-test.${part}`),
          value: texts(says.key, says.values),
          wrong: !isWell,
        })),
      ),
    ],
  });
};
