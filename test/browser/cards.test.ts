import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { HttpServer } from '../../bot/http/create-http-server.ts';
import { writeGallery } from '../gallery/write-gallery.ts';
import { helpCards } from '../support/gallery-of-help.ts';
import { serveCards } from '../support/serve-cards.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { chromiumOrSkip } from './support/find-chromium.ts';
import { launchChromium } from './support/launch-chromium.ts';

describe('The gallery of cards in a real browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let folder: TemporaryFolder;
  let server: HttpServer;
  let url: string;

  before(async function () {
    browser = await launchChromium(chromiumOrSkip(this));
    folder = await temporaryFolder();
    await writeGallery(folder.path, helpCards());
    server = serveCards(folder.path);
    ({ url } = await server.listen());
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    await folder?.remove();
  });

  const open = async (address: string): Promise<{ readonly page: Page; readonly said: readonly string[] }> => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(error.message));
    await page.goto(address);
    await page.getByRole('link', { name: 'help-card' }).click();
    return { page, said };
  };

  it('draws each card at both widths in both themes under the policy of local mode', async () => {
    const { page, said } = await open(`${url}/local/cards`);
    const state = page.locator('#state-1');
    await state.locator('.frame').nth(3).waitFor();
    assert.deepEqual(await state.locator('.frame').evaluateAll((frames) => frames.map(({ className }) => className)), [
      'frame light width-320',
      'frame light width-800',
      'frame dark width-320',
      'frame dark width-800',
    ]);
    assert.deepEqual(
      await state.locator('.frame').evaluateAll((frames) => frames.map((frame) => Reflect.get(frame, 'offsetWidth'))),
      [320, 800, 320, 800],
    );
    assert.deepEqual(said, []);
    await page.close();
  });

  it('draws from the disk too, and one theme only when asked', async () => {
    const { page, said } = await open(`${pathToFileURL(folder.path)}/index.html`);
    const frames = page.locator('#state-1 .frame:visible');
    await frames.nth(3).waitFor();
    await page.getByLabel('dark').uncheck();
    assert.equal(await frames.count(), 2);
    assert.deepEqual(said, []);
    await page.close();
  });
});
