import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Card } from '../../cards/card.ts';
import { fragments } from '../../cards/shared/fragments.ts';
import { includeFragments } from '../../cards/shared/include-fragments.ts';
import { cardListeners } from '../support/check-card.ts';
import { type Expansion, expansionOf } from '../support/expansions.ts';

/** A card as a test drew it. */
export type RecordedCard = {
  /** Room and file of its template: `filing`, `form-step-card`. */
  readonly room: string;
  readonly kind: string;
  /** The test that drew it first. */
  readonly test: string;
  readonly card: Card;
  readonly expansion: Expansion;
};

const root = join(import.meta.dirname, '../..');

type Place = Pick<RecordedCard, 'room' | 'kind'>;

/** Where each template lies, by its JSON with all fragments in it: a template is not told its name. */
const placesOfTemplates = async (): Promise<ReadonlyMap<string, Place>> => {
  const places = new Map<string, Place>();
  for await (const file of glob('cards/*/*.json', { cwd: root })) {
    const [, room = '', name = ''] = file.split(/[\\/]/);
    const payload: object = JSON.parse(await readFile(join(root, file), 'utf8'));
    places.set(JSON.stringify(includeFragments(payload, fragments)), { room, kind: name.replace(/\.json$/, '') });
  }
  return places;
};

const testFiles = async (): Promise<readonly string[]> => {
  const files = await Array.fromAsync(glob('test/cards/**/*.test.ts', { cwd: root }));
  return files.sort().map((file) => join(root, file));
};

/** Runs the tests of the cards, and keeps every distinct card that they check. */
export const recordCards = async (): Promise<{
  readonly cards: readonly RecordedCard[];
  readonly failures: number;
}> => {
  const places = await placesOfTemplates();
  const cards = new Map<string, RecordedCard>();
  let test = '';
  const record = (card: Card): void => {
    const json = JSON.stringify(card);
    if (cards.has(json)) return;
    const expansion = expansionOf(card);
    const place = places.get(JSON.stringify(expansion.template));
    if (!place) throw new Error('No file in cards/ holds the template of this card.');
    cards.set(json, { ...place, test, card, expansion });
  };
  const mocha = new Mocha({ reporter: 'dot', timeout: 60_000 });
  for (const file of await testFiles()) mocha.addFile(file);
  await mocha.loadFilesAsync();
  cardListeners.add(record);
  try {
    const failures = await new Promise<number>((resolve) => {
      mocha.run(resolve).on('test', (started) => {
        test = started.fullTitle();
      });
    });
    return { cards: [...cards.values()], failures };
  } finally {
    cardListeners.delete(record);
  }
};
