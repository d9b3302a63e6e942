import { join } from 'node:path';
import { recordCards } from './record-cards.ts';
import { writeGallery } from './write-gallery.ts';

const directory = join(import.meta.dirname, '../../build/cards');
const { cards, failures } = await recordCards();
await writeGallery(directory, cards);
process.stdout.write(`${cards.length} distinct cards: ${join(directory, 'index.html')}\n`);
// A card that breaks a rule is in the gallery all the same, so that it can be looked at.
process.exitCode = failures > 0 ? 1 : 0;
