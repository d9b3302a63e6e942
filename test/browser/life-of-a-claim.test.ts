import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { type LocalBot, startLocal } from '../support/start-local.ts';
import { fileQuickly } from './support/file-quickly.ts';
import { chromiumOrSkip } from './support/find-chromium.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { openPlayground, type PlaygroundDriver } from './support/playground-driver.ts';
import { saveScreenshot } from './support/save-screenshot.ts';

describe('The whole life of a claim in a real browser', function () {
  this.timeout(480_000);
  let bot: LocalBot;
  let browser: Browser;
  let partner: PlaygroundDriver;
  let reviewer: PlaygroundDriver;

  const advance = async (duration: string): Promise<void> => {
    const response = await fetch(`${bot.url}/local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: duration }),
    });
    assert.equal(response.status, 200);
  };
  /** The newest mail about the claim, opened in the customer's inbox. */
  const openMail = async (id: string, name: string) => {
    const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
    await page.goto(`${bot.url}/local/mail`);
    await page
      .getByRole('link', { name: new RegExp(id) })
      .first()
      .click();
    await page.getByText(id).first().waitFor();
    await saveScreenshot(page, name);
    return page;
  };
  const approve = async (id: string): Promise<void> => {
    await reviewer.card(id, 'Start review');
    await reviewer.presses('Start review');
    await reviewer.unfolds('Approve');
    await reviewer.card(id, 'Comment for the partner');
    await reviewer.presses('Approve');
    await reviewer.card(id, 'Approved');
    await advance('PT1S');
  };

  before(async function () {
    browser = await launchChromium(chromiumOrSkip(this));
    bot = await startLocal();
    assert.ok(bot.playgrounds);
    partner = await openPlayground(browser, bot.playgrounds.partner);
    await partner.card('Hello Alex Wilber!');
    reviewer = await openPlayground(browser, bot.playgrounds.reviewer);
    await reviewer.card('Hello Robin Kline!');
  });
  after(async () => {
    await browser?.close();
    await bot?.close();
  });
  afterEach(() => assert.deepEqual(bot.complaints, []));

  it('goes from filing over mail and reminders to official', async () => {
    const id = await fileQuickly(partner, 'Contoso Teams rollout', 'Microsoft Teams');
    await (await openMail(id, '9-life-01-mail-of-the-claim')).close();
    await approve(id);
    await partner.photographs('9-life-02-approved', id, 'Approved');
    await (await openMail(id, '9-life-03-mail-of-the-window')).close();
    for (let day = 0; day < 10; day += 1) await advance('P1D');
    await partner.photographs('9-life-04-official', id, 'Official');
    const texts = await partner.page.locator('.ac-container.ac-adaptiveCard').allInnerTexts();
    assert.ok(
      texts.some((text) => /last business day|business days left|business day left/i.test(text)),
      'no reminder',
    );
    await (await openMail(id, '9-life-05-mail-official')).close();
  });

  it('ends when the customer opts out on the page', async () => {
    const id = await fileQuickly(partner, 'Contoso Intune rollout', 'Intune');
    await approve(id);
    const mail = await openMail(id, '9-opt-out-01-mail');
    const link = await mail
      .getByRole('link', { name: /opt-out/ })
      .first()
      .getAttribute('href');
    await mail.close();
    assert.ok(link);
    const page = await browser.newPage({ viewport: { width: 390, height: 1200 }, colorScheme: 'dark' });
    await page.goto(link);
    await saveScreenshot(page, '9-opt-out-02-page-phone-dark');
    await page.getByRole('button', { name: 'Opt out' }).click();
    await saveScreenshot(page, '9-opt-out-03-confirm');
    await page
      .getByRole('button', { name: /Opt out|Yes/ })
      .first()
      .click();
    await page
      .getByText(/opted out/i)
      .first()
      .waitFor();
    await saveScreenshot(page, '9-opt-out-04-done');
    await page.close();
    await partner.photographs('9-opt-out-05-partner', id, 'Customer declined');
    await reviewer.photographs('9-opt-out-06-desk', id, 'Customer declined');
  });
});
