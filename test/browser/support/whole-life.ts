import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { fillToEvidence, submitFilled } from './file-quickly.ts';
import type { Stage } from './stage.ts';

/** One picture of a claim's life. */
export type Shot = {
  readonly name: string;
  readonly who: 'Partner' | 'Reviewer' | 'Customer';
  readonly caption: string;
};

/** Takes a picture of a page or of a card. */
export type Camera = (shot: Shot, what: Page | Locator) => Promise<void>;

const claimName = 'Contoso Teams rollout';

const decided = async ({ reviewer, advance }: Stage, id: string): Promise<void> => {
  await reviewer.unfolds('Approve');
  await reviewer.card(id, 'Comment for the partner');
  await reviewer.presses('Approve');
  await reviewer.card(id, 'Approved');
  await advance('PT1S');
};

/** Plays a claim from its first step over a request for information, letters and reminders to the official association. */
export const liveWholeLife = async (stage: Stage, camera: Camera): Promise<void> => {
  const { partner, reviewer, advance, openLetter } = stage;
  const letter = async (id: string, shot: Omit<Shot, 'who'>): Promise<void> => {
    const page = await openLetter(id);
    // As it looks, without its plain text beside it.
    const looks = await page.locator('iframe.letter').getAttribute('src');
    await page.setViewportSize({ width: 480, height: 900 });
    await page.goto(new URL(looks ?? '', page.url()).href);
    await camera({ who: 'Customer', ...shot }, page);
    await page.close();
  };

  await fillToEvidence(partner, claimName, 'Microsoft Teams');
  const evidence = await partner.card('6 of 7', 'statement-of-work.pdf');
  await camera({ name: 'evidence', who: 'Partner', caption: 'Fills the form in the chat and adds proof.' }, evidence);
  const id = await submitFilled(partner, claimName);
  await letter(id, { name: 'letter', caption: 'Is told by mail, and may opt out at any time.' });

  await reviewer.card(id, 'Start review');
  await reviewer.presses('Start review');
  const review = await reviewer.card(id, 'Request information');
  await camera({ name: 'review', who: 'Reviewer', caption: 'Finds everything to decide on one card.' }, review);
  await reviewer.unfolds('Request information');
  await reviewer.card(id, 'Comment for the partner');
  await reviewer.chooses('What is missing?', /Dates are missing/);
  await reviewer.fills('Comment for the partner', 'Which year was this?');
  await reviewer.presses('Send the request');
  const request = await partner.card(id, 'Which year was this?');
  await camera({ name: 'request', who: 'Partner', caption: 'Answers what the reviewer asks.' }, request);
  await partner.fills('Your answer', 'In 2026, see page 3.');
  await partner.presses('Send');

  await reviewer.card(id, 'In 2026, see page 3.');
  await reviewer.unfolds('Approve the answer');
  await reviewer.card(id, 'The request is closed');
  await reviewer.unfolds('Approve the answer');
  await reviewer.card(id, 'Under review', 'Approve');
  await decided(stage, id);
  const approved = await partner.card(id, 'Approved');
  await camera({ name: 'approved', who: 'Partner', caption: 'Sees until when the customer may opt out.' }, approved);
  await letter(id, { name: 'letter-of-the-window', caption: 'Reads until when.' });

  for (let day = 0; day < 10; day += 1) await advance('P1D');
  const official = await partner.card(id, 'Official');
  await camera({ name: 'official', who: 'Partner', caption: 'Is reminded, and told when it is official.' }, official);
  const texts = await partner.page.locator('.ac-container.ac-adaptiveCard').allInnerTexts();
  assert.ok(
    texts.some((text) => /last business day|business days left|business day left/i.test(text)),
    'no reminder',
  );
  await letter(id, { name: 'letter-official', caption: 'Is told so as well.' });
};
