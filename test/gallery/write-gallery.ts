import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { indexPage, kindPage } from './gallery-pages.ts';
import type { RecordedCard } from './record-cards.ts';

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

const pretty = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

const writeKind = async (directory: string, states: readonly RecordedCard[]): Promise<void> => {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'index.html'), kindPage(states));
  // A script, not JSON to be fetched: opened from the disk, a page may fetch nothing.
  await writeFile(
    join(directory, 'cards.js'),
    `globalThis.cards = ${JSON.stringify(states.map(({ card }) => card))};\n`,
  );
  for (const [index, { expansion }] of states.entries()) {
    await writeFile(join(directory, `${index + 1}.template.json`), pretty(expansion.template));
    await writeFile(join(directory, `${index + 1}.data.json`), pretty(expansion.view));
  }
};

/** The cards of one template each, the rooms and the kinds in them by name. */
const kindsOf = (cards: readonly RecordedCard[]): readonly (readonly RecordedCard[])[] => {
  const byPlace = Map.groupBy(cards, ({ room, kind }) => `${room}/${kind}`);
  return [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, states]) => states);
};

/**
 * Writes the cards as static pages with relative links and, for the Adaptive Cards Designer, each state's template and data:
 * `<room>/<kind>/<n>.template.json` and `<n>.data.json`. What stood in the directory goes.
 */
export const writeGallery = async (directory: string, cards: readonly RecordedCard[]): Promise<void> => {
  await rm(directory, { recursive: true, force: true });
  await cp(join(import.meta.dirname, 'assets'), directory, { recursive: true });
  await cp(renderer, join(directory, 'adaptivecards.min.js'));
  const kinds = kindsOf(cards);
  await writeFile(join(directory, 'index.html'), indexPage(kinds));
  for (const states of kinds) {
    const [{ room, kind } = { room: '', kind: '' }] = states;
    await writeKind(join(directory, room, kind), states);
  }
};
