import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { poeSamples } from '../support/poe-samples.ts';
import { type LocalBot, startLocal } from '../support/start-local.ts';
import { fileQuickly, uploadFile } from './support/file-quickly.ts';
import { chromiumOrSkip } from './support/find-chromium.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { openPlayground, type PlaygroundDriver } from './support/playground-driver.ts';

describe('The review desk in a real browser', function () {
  this.timeout(480_000);
  let bot: LocalBot;
  let browser: Browser;
  let partner: PlaygroundDriver;
  let reviewer: PlaygroundDriver;

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

  it('leads from filing over two rounds of questions to the approval', async () => {
    const id = await fileQuickly(partner, 'Contoso Teams rollout', 'Microsoft Teams', 'Viva Insights');
    await reviewer.photographs('7-review-01-submitted', id, 'Start review');
    await reviewer.presses('Start review');
    await reviewer.photographs('7-review-02-under-review', id, 'Request information');
    await partner.photographs('7-review-03-partner-sees', id, 'Under review');

    await reviewer.unfolds('Request information');
    await reviewer.card(id, 'Comment for the partner');
    await reviewer.photographs('7-review-04-request-form', id, 'Comment for the partner');
    await reviewer.chooses('What is missing?', /Dates are missing/);
    await reviewer.fills('Comment for the partner', 'Which year was this?');
    await reviewer.chooses('Which products are affected?', 'Viva Insights');
    await reviewer.presses('Send the request');
    await reviewer.photographs('7-review-05-requested', id, 'Partner action required');

    await partner.photographs('7-review-06-answer-form', id, 'Which year was this?');
    await uploadFile(partner, 'acceptance.png', poeSamples.png);
    await partner.card(id, 'acceptance.png');
    await partner.fills('Your answer', 'In 2026, see the second file.');
    await partner.presses('Send');
    await partner.photographs('7-review-07-answered', id, 'Submitted');

    await reviewer.photographs('7-review-08-answer', id, 'In 2026, see the second file.');
    await reviewer.unfolds('Ask again');
    await reviewer.card(id, 'Comment for the partner');
    await reviewer.chooses('What is missing?', /acknowledg/);
    await reviewer.fills('Comment for the partner', 'And the signature of the customer?');
    await reviewer.presses('Send the request');
    await partner.card(id, 'And the signature of the customer?');
    await partner.fills('Your answer', 'It is on page 3.');
    await partner.presses('Send');

    await reviewer.photographs('7-review-09-second-answer', id, 'It is on page 3.');
    await reviewer.unfolds('Approve the answer');
    await reviewer.photographs('7-review-10-approve-answer', id, 'The request is closed');
    await reviewer.unfolds('Approve the answer');
    await reviewer.card(id, 'Under review', 'Approve');
    await reviewer.says(`approve ${id}`);
    await reviewer.photographs('7-review-11-approve', id, /Approve/, /Comment/);
    await reviewer.presses('Approve');
    await reviewer.photographs('7-review-12-approved', id, 'Approved');
    await partner.photographs('7-review-13-partner-approved', id, 'Approved');
    await reviewer.says(`history ${id}`);
    await reviewer.photographs('7-review-14-history', id, 'History');
    await reviewer.says('queue');
    await reviewer.photographs('7-review-15-queue', 'Review queue');
  });

  it('leads over a rejection and a dispute to the final rejection', async () => {
    const id = await fileQuickly(partner, 'Contoso Intune rollout', 'Intune');
    await reviewer.card(id, 'Start review');
    await reviewer.presses('Start review');
    await reviewer.unfolds('Reject the claim');
    await reviewer.photographs('8-dispute-01-reject-form', id, 'Reason');
    await reviewer.chooses('Reason', 'The proof of execution isn’t sufficient');
    await reviewer.fills('Comment for the partner', 'The customer has not signed.');
    await reviewer.presses('Reject the claim');
    await reviewer.photographs('8-dispute-02-rejected', id, 'Rejected');

    await partner.photographs('8-dispute-03-partner-rejected', id, 'The customer has not signed.');
    await partner.unfolds('Dispute');
    await partner.photographs('8-dispute-04-dispute-form', id, 'Why is the rejection wrong?');
    await partner.fills('Why is the rejection wrong?', 'The signature is on page 3.');
    await partner.presses('Dispute');
    await partner.photographs('8-dispute-05-disputed', id, 'Disputed');

    await reviewer.card(id, 'The signature is on page 3.', 'Uphold rejection');
    await reviewer.photographs('8-dispute-06-desk', id, 'Uphold rejection');
    await reviewer.unfolds('Uphold rejection');
    await reviewer.card(id, 'The rejection becomes final');
    await reviewer.fills('Comment for the partner', 'Page 3 is blank.');
    await reviewer.presses('Uphold rejection');
    await reviewer.photographs('8-dispute-07-final', id, 'Rejected (final)');
    await partner.photographs('8-dispute-08-partner-final', id, 'Rejected (final)');
  });
});
