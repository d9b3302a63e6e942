import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { Card } from '../../cards/card.ts';
import { formStepCard } from '../../cards/filing/form-step-card.ts';
import type { Reader } from '../../cards/reader.ts';
import { reviewCard } from '../../cards/review/review-card.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import type { StepId } from '../../claims/steps.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { aClaim, aDraft, aFirm, aReviewer, monday, someDetails } from '../support/build-claim.ts';
import { expansionOf } from '../support/expansions.ts';
import { goal, medianOf, type Row, tableOf } from './report.ts';

const reader: Reader = { language: 'en', timeZone: 'Europe/Budapest' };

const manyProducts = someDetails({
  solutionArea: 'business-applications',
  activities: ['usage', 'presales'],
  purchaseChannel: 'web-direct',
  products: catalogue.ofArea('business-applications').map(({ id }) => id),
  hasSeveralSubscriptions: true,
});

const stepCard = (step: StepId, details = someDetails()): Card =>
  formStepCard({ reader, catalogue, claim: aDraft({ details }), step, problems: [] });

const claim = aClaim('submitted');
const drawReviewCard = (): Card =>
  reviewCard({
    reader,
    catalogue,
    claim,
    firm: aFirm(),
    commands: commandsFor(claim, aReviewer()),
    documents: claim.files.map(({ id }) => ({ fileId: id, url: `https://bot.example/documents/${id}` })),
    competing: [],
    now: Temporal.Instant.from(monday),
  });

/** Each with the most milliseconds of CPU that one expansion may take. */
const subjects: readonly (readonly [name: string, most: number, draw: () => Card])[] = [
  ['contacts step', 0.3, () => stepCard('contacts')],
  ['products step, all products', 0.8, () => stepCard('products', manyProducts)],
  ['review card', 0.5, drawReviewCard],
];

const rounds = 15;
const timesPerRound = 200;

/** Milliseconds of CPU of one run, the median of some rounds after as many to warm up. */
const cost = (work: () => unknown): number => {
  const round = (): number => {
    const before = process.cpuUsage();
    for (let time = 0; time < timesPerRound; time += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / timesPerRound;
  };
  for (let warmUp = 0; warmUp < rounds; warmUp += 1) round();
  return medianOf(Array.from({ length: rounds }, round));
};

const inputsOf = (card: Card): number => JSON.stringify(card).split('"type":"Input.').length - 1;

/** The CPU of one expansion of a card's template, and of all that it takes to draw the card. */
export const expansions = async (print: (line: string) => void): Promise<void> => {
  const rows: Row[] = [];
  const goals: string[] = [];
  for (const [name, most, draw] of subjects) {
    const card = draw();
    const expansion = expansionOf(card);
    const template = new Template(expansion.template);
    const one = cost(() => template.expand({ $root: expansion.view }));
    const label = `${name}, ${inputsOf(card)} inputs`;
    rows.push([label, one.toFixed(3), cost(draw).toFixed(3)]);
    goals.push(goal(`one expansion of the ${label} ≤ ${most} ms of CPU`, one <= most));
  }
  print(tableOf(['ms of CPU', 'expansion', 'whole card'], rows));
  print('');
  for (const line of goals) print(line);
};
