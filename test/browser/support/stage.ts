import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { type LocalBot, startLocal } from '../../support/start-local.ts';
import { launchChromium } from './launch-chromium.ts';
import { openPlayground, type PlaygroundDriver } from './playground-driver.ts';

/** Local mode with a partner and a reviewer at their Playgrounds. */
export type Stage = {
  readonly bot: LocalBot;
  readonly browser: Browser;
  readonly partner: PlaygroundDriver;
  readonly reviewer: PlaygroundDriver;
  /** Moves the bot's clock by an ISO 8601 duration; all that is due then is done. */
  readonly advance: (duration: string) => Promise<void>;
  /** The newest letter about the claim, opened in the customer's inbox. Close it. */
  readonly openLetter: (claimId: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** @param chromium path of the browser. */
export const openStage = async (chromium: string): Promise<Stage> => {
  const browser = await launchChromium(chromium);
  const bot = await startLocal();
  const close = async (): Promise<void> => {
    await browser.close();
    await bot.close();
  };
  try {
    assert.ok(bot.playgrounds);
    const partner = await openPlayground(browser, bot.playgrounds.partner);
    await partner.card('Hello Alex Wilber!');
    const reviewer = await openPlayground(browser, bot.playgrounds.reviewer);
    await reviewer.card('Hello Robin Kline!');
    return {
      bot,
      browser,
      partner,
      reviewer,
      advance: async (duration) => {
        const response = await fetch(`${bot.url}/local/clock`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ advance: duration }),
        });
        assert.equal(response.status, 200);
      },
      openLetter: async (claimId) => {
        const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
        await page.goto(`${bot.url}/local/mail`);
        await page
          .getByRole('link', { name: new RegExp(claimId) })
          .first()
          .click();
        await page.getByText(claimId).first().waitFor();
        return page;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
