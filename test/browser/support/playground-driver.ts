import type { Browser, Locator, Page } from 'playwright-core';
import { saveScreenshot } from './save-screenshot.ts';

/** Milliseconds in which a card, an answer or a page must appear, on a machine that is busy with other things too. */
const patience = 60_000;

/** A person at a Playground. Cards are found from the newest back; inputs by their label, buttons by their title. */
export type PlaygroundDriver = {
  readonly page: Page;
  readonly says: (text: string) => Promise<void>;
  /** The newest card of the chat that has all these texts. Waits for it. */
  readonly card: (...texts: readonly (string | RegExp)[]) => Promise<Locator>;
  /** Text inputs and dates, by label. */
  readonly fills: (label: string | RegExp, value: string) => Promise<void>;
  /** A drop-down, a radio button or a tick box: the choice by its title. */
  readonly chooses: (label: string, ...titles: readonly (string | RegExp)[]) => Promise<void>;
  /** Presses a button that the bot answers, and waits until the card in the chat is up to date. */
  readonly presses: (title: string | RegExp) => Promise<void>;
  /** Presses a button that shows or hides something, or opens a form, which changes no message. */
  readonly unfolds: (title: string | RegExp) => Promise<void>;
  /** `Action.OpenUrl`: presses it and returns the page that opens. Close it: a page behind another one is drawn rarely. */
  readonly opens: (title: string | RegExp) => Promise<Page>;
  /** Writes the newest card that has all these texts as `test-artifacts/<name>.png`. */
  readonly photographs: (name: string, ...texts: readonly (string | RegExp)[]) => Promise<void>;
  readonly closes: () => Promise<void>;
};

/** The chat grows downwards. */
const newest = (locator: Locator): Locator => locator.last();

/** Run in the page: how often the bot has changed a message, by the Playground's log. */
const changedMessages =
  '(document.body.textContent.match(/User Application -> Microsoft 365 Agents Playground\\s*message 200/g) ?? []).length';

/** Opens the Playground at `url` and waits for its chat. Tall, so that whole cards are in sight. */
export const openPlayground = async (browser: Browser, url: string): Promise<PlaygroundDriver> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1800 }, colorScheme: 'light' });
  page.setDefaultTimeout(patience);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const box = page.locator('[role=textbox][contenteditable=true]');
  await box.waitFor();
  const cards = page.locator('.ac-container.ac-adaptiveCard');
  const button = (title: string | RegExp): Locator =>
    newest(page.getByRole('button', { name: title, exact: typeof title === 'string' }));
  const card = async (...texts: readonly (string | RegExp)[]): Promise<Locator> => {
    const found = newest(texts.reduce((some, hasText) => some.filter({ hasText }), cards));
    await found.waitFor();
    return found;
  };
  /** A drop-down is drawn as a combobox; tick boxes are named after the input and the choice. */
  const choose = async (label: string, title: string | RegExp): Promise<void> => {
    const dropDown = newest(page.getByRole('combobox', { name: label }));
    const tickBox = newest(
      page.getByRole('checkbox', { name: label }).and(page.getByRole('checkbox', { name: title })),
    );
    const radio = newest(page.getByRole('radiogroup', { name: label }).getByRole('radio', { name: title }));
    await newest(dropDown.or(tickBox).or(radio)).waitFor();
    if ((await tickBox.count()) > 0) return tickBox.check();
    if ((await radio.count()) > 0) return radio.check();
    await dropDown.click();
    await newest(page.getByRole('option', { name: title })).click();
  };
  return {
    page,
    card,
    says: async (text) => {
      await box.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    fills: (label, value) => newest(page.getByLabel(label)).fill(value),
    chooses: async (label, ...titles) => {
      for (const title of titles) await choose(label, title);
    },
    presses: async (title) => {
      const before = Number(await page.evaluate(changedMessages));
      await button(title).click();
      // Until then the card may be drawn anew under the person's hands.
      await page.waitForFunction(`${changedMessages} > ${before}`, undefined, { polling: 50 });
    },
    unfolds: (title) => button(title).click(),
    opens: async (title) => {
      const opened = page.context().waitForEvent('page');
      await newest(page.getByRole('link', { name: title })).click();
      const other = await opened;
      await other.waitForLoadState();
      return other;
    },
    photographs: async (name, ...texts) => saveScreenshot(await card(...texts), name),
    closes: () => page.close(),
  };
};
