import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../browser/support/find-chromium.ts';
import { openStage } from '../browser/support/stage.ts';
import { liveWholeLife } from '../browser/support/whole-life.ts';
import { type Frame, storyboard } from './storyboard.ts';

// `npm run story`: one claim's whole life in local mode, as a page of pictures and as the picture of the README. A path given
// beside it gets a copy of that picture.

/** What the README has room for. */
const inPicture: ReadonlySet<string> = new Set(['evidence', 'letter', 'review', 'request', 'approved', 'official']);

const directory = join(import.meta.dirname, '../../build/story');
const [copy] = process.argv.slice(2);

const write = async (name: string, page: string): Promise<string> => {
  const path = join(directory, name);
  await writeFile(path, page);
  return path;
};

const chromium = findChromium(process.env);
if (chromium === null) throw new Error('No Chromium found: install the package chromium or set CHROMIUM_PATH.');
await rm(directory, { recursive: true, force: true });
await mkdir(directory, { recursive: true });
const stage = await openStage(chromium);
try {
  const frames: Frame[] = [];
  await liveWholeLife(stage, async (shot, what) => {
    const file = `${frames.length + 1}-${shot.name}.png`;
    await what.screenshot({ path: join(directory, file) });
    frames.push({ ...shot, file });
  });
  const whole = await write('index.html', storyboard(frames, 'whole'));
  const short = await write(
    'short.html',
    storyboard(
      frames.filter(({ name }) => inPicture.has(name)),
      'short',
    ),
  );
  const page = await stage.browser.newPage({ viewport: { width: 1320, height: 1000 } });
  await page.goto(pathToFileURL(short).href);
  const picture = join(directory, 'story.png');
  await page.locator('main').screenshot({ path: picture });
  if (copy !== undefined) await copyFile(picture, copy);
  process.stdout.write(`${frames.length} pictures: ${whole}\nAll in one: ${picture}\n`);
} finally {
  await stage.close();
}
