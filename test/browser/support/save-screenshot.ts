import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const artefacts = 'test-artifacts';

/** What a page shows from top to bottom, or one element of it, as `test-artifacts/<name>.png`. */
export const saveScreenshot = async (what: Page | Locator, name: string): Promise<void> => {
  await mkdir(artefacts, { recursive: true });
  const path = join(artefacts, `${name}.png`);
  if ('goto' in what) await what.screenshot({ path, fullPage: true });
  else await what.screenshot({ path });
};
