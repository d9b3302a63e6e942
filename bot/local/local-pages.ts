import type { Pages } from '../pages/page.ts';
import { showCards } from './cards-page.ts';
import { advanceClock, type ClockPageOptions, showClock } from './clock-page.ts';
import { type Inbox, showInbox, showLetter, showMail } from './mail-pages.ts';
import type { PlaygroundUrls } from './playgrounds.ts';
import { startPage } from './start-page.ts';

/** The pages that only local mode has. */
export const localPages = (
  options: ClockPageOptions & {
    readonly playgrounds: PlaygroundUrls | null;
    readonly inbox: Inbox;
    /** Where `npm run cards` writes. */
    readonly cardsDir: string;
  },
): Pages => ({
  'GET /': startPage(options.playgrounds),
  'GET /local/mail': showInbox(options.inbox),
  'GET /local/mail/:id': showMail(options.inbox),
  'GET /local/mail/:id/letter': showLetter(options.inbox),
  'GET /local/cards': showCards(options.cardsDir),
  'GET /local/cards/*': showCards(options.cardsDir),
  'GET /local/clock': showClock(options),
  'POST /local/clock': advanceClock(options),
});
