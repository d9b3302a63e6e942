import { existsSync } from 'node:fs';
import type { Context } from 'mocha';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export type BrowserEnvironment = { readonly CHROMIUM_PATH?: string | undefined; readonly CI?: string | undefined };

/** Path of a Chromium, or null. One that `CHROMIUM_PATH` names and that isn't there is an error, not a reason to look further. */
export const findChromium = (
  env: BrowserEnvironment,
  exists: (path: string) => boolean = existsSync,
): string | null => {
  if (env.CHROMIUM_PATH) {
    if (!exists(env.CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist.`);
    return env.CHROMIUM_PATH;
  }
  return places.find(exists) ?? null;
};

/**
 * For a `before` hook: the browser's path. Without one the tests are skipped and say so; with `CI=true` they fail, lest a green
 * run have tested nothing.
 */
export const chromiumOrSkip = (context: Context): string => {
  const path = findChromium(process.env);
  if (path !== null) return path;
  const why = 'No Chromium found: install the package chromium or set CHROMIUM_PATH.';
  if (process.env.CI === 'true') throw new Error(why);
  process.stderr.write(`Browser tests are skipped. ${why}\n`);
  return context.skip();
};
