import { olivia } from '../support/cast.ts';
import { type Answers, type Effort, fileByHand } from '../support/file-by-hand.ts';
import { type Filing, microsoft365Usage, revenueAssociation } from '../support/filing.ts';
import { startWholeBot } from '../support/whole-bot.ts';
import { goal, type Row, tableOf } from './report.ts';

const answersOf = (filing: Filing, more: Answers = {}): Answers =>
  Object.assign({}, ...filing.map(([, answers]) => answers), { comments: '' }, more);

/** What a person answers the first time, and again for other products of the same customer. */
const filings: readonly {
  readonly name: string;
  readonly first: Answers;
  readonly again: Answers;
  readonly goal: { readonly presses: number; readonly typed: number };
}[] = [
  {
    name: 'Microsoft 365',
    first: answersOf(microsoft365Usage),
    again: answersOf(microsoft365Usage, { claimName: 'Contoso Yammer', products: 'yammer' }),
    goal: { presses: 7, typed: 3 },
  },
  {
    name: 'revenue association',
    first: answersOf(revenueAssociation, { hasSeveralSubscriptions: 'none' }),
    again: answersOf(revenueAssociation, {
      claimName: 'Contoso Sales',
      products: 'dynamics-365-sales',
      hasSeveralSubscriptions: 'none',
    }),
    goal: { presses: 9, typed: 6 },
  },
];

const rowOf = (name: string, { presses, typed }: Effort): Row => [name, `${presses}`, `${typed}`];

/** Buttons pressed and values typed in filing a claim for a new customer, and another for the same one, through the whole dialogue. */
export const presses = async (print: (line: string) => void): Promise<void> => {
  const rows: Row[] = [];
  const goals: string[] = [];
  for (const { name, first, again, goal: wanted } of filings) {
    const bot = await startWholeBot();
    try {
      const person = bot.teams.person(olivia);
      await person.installs();
      rows.push(rowOf(`${name}, first`, await fileByHand(person, first)));
      const repeated = await fileByHand(person, again);
      rows.push(rowOf(`${name}, again`, repeated));
      const isMet = repeated.presses <= wanted.presses && repeated.typed <= wanted.typed;
      goals.push(goal(`${name} again: at most ${wanted.presses} presses and ${wanted.typed} typed values`, isMet));
    } finally {
      await bot.end();
    }
  }
  print(tableOf(['a claim', 'presses', 'typed values'], rows));
  print('');
  for (const line of goals) print(line);
};
