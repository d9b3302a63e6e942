import assert from 'node:assert/strict';
import { fileQuickly } from './support/file-quickly.ts';
import { chromiumOrSkip } from './support/find-chromium.ts';
import { saveScreenshot } from './support/save-screenshot.ts';
import { openStage, type Stage } from './support/stage.ts';
import { liveWholeLife } from './support/whole-life.ts';

describe('The whole life of a claim in a real browser', function () {
  this.timeout(480_000);
  let stage: Stage;

  before(async function () {
    stage = await openStage(chromiumOrSkip(this));
  });
  after(() => stage?.close());
  afterEach(() => assert.deepEqual(stage.bot.complaints, []));

  it('goes from filing over questions, mail and reminders to official', async () => {
    let shots = 0;
    await liveWholeLife(stage, async ({ name }, what) => {
      shots += 1;
      await saveScreenshot(what, `9-life-0${shots}-${name}`);
    });
  });

  it('ends when the customer opts out on the page', async () => {
    const { browser, partner, reviewer, advance, openLetter } = stage;
    const id = await fileQuickly(partner, 'Contoso Intune rollout', 'Intune');
    await reviewer.card(id, 'Start review');
    await reviewer.presses('Start review');
    await reviewer.unfolds('Approve');
    await reviewer.card(id, 'Comment for the partner');
    await reviewer.presses('Approve');
    await reviewer.card(id, 'Approved');
    await advance('PT1S');
    const mail = await openLetter(id);
    await saveScreenshot(mail, '9-opt-out-01-mail');
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
