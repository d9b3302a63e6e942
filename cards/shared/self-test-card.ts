import type { Card } from '../card.ts';
import { type Message, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { cardTemplate } from './card-template.ts';
import { type CardView, cardView } from './card-view.ts';
import { type FactView, factView } from './fact-view.ts';
import template from './self-test-card.json' with { type: 'json' };

export const selfTestParts = ['store', 'connector', 'mail', 'clock', 'desk', 'references', 'outbox'] as const;

/** What one part of the bot says of itself. */
export type SelfTestFinding = {
  readonly part: (typeof selfTestParts)[number];
  readonly isWell: boolean;
  readonly says: Message;
};

type SelfTest = { readonly reader: Reader; readonly findings: readonly SelfTestFinding[] };

type SelfTestView = CardView & { readonly title: readonly string[]; readonly facts: readonly FactView[] };

const draw = cardTemplate<SelfTestView>(template);

/** The state of everything that the bot rests on, a line each. */
export const selfTestCard = ({ reader, findings }: SelfTest): Card => {
  const texts = textsOf(reader.language);
  const troubles = findings.filter(({ isWell }) => !isWell).length;
  const note =
    troubles === 0
      ? ({ tone: 'good', message: { key: 'self-test.all-well' } } as const)
      : ({ tone: 'attention', message: { key: 'self-test.trouble', values: { count: troubles } } } as const);
  return draw({
    ...cardView(reader, texts('self-test.title'), note),
    title: [texts('self-test.title')],
    facts: findings.map(({ part, isWell, says }) =>
      factView({ label: texts(`self-test.${part}`), value: texts(says.key, says.values), wrong: !isWell }),
    ),
  });
};
