import type { Pages } from '../pages/page.ts';
import { advanceClock, type ClockPageOptions, showClock } from './clock-page.ts';
import { type PlaygroundUrls, startPage } from './start-page.ts';

/** The pages that only local mode has. */
export const localPages = (options: ClockPageOptions & { readonly playgrounds: PlaygroundUrls }): Pages => ({
  'GET /': startPage(options.playgrounds),
  'GET /local/clock': showClock(options),
  'POST /local/clock': advanceClock(options),
});
