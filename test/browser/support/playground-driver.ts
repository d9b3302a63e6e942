import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** Milliseconds in which a card or an answer must appear. */
const patience = 15_000;
const artefacts = 'test-artifacts';

export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

/** A person at a Playground. Cards are found from the newest back; inputs by their label, buttons by their title. */
export type PlaygroundDriver = {
  readonly page: Page;
  readonly says: (text: string) => Promise<void>;
  /** The newest card of the chat that has this text. Waits for it. */
  readonly card: (text: string | RegExp) => Promise<Locator>;
  /** Waits until this text stands in the chat. */
  readonly sees: (text: string | RegExp) => Promise<void>;
  /** Text inputs and dates, by label. */
  readonly fills: (label: string | RegExp, value: string) => Promise<void>;
  /** A drop-down, a radio button or a tick box: the choice by its title. */
  readonly chooses: (label: string, ...titles: readonly string[]) => Promise<void>;
  readonly ticks: (title: string | RegExp) => Promise<void>;
  readonly presses: (title: string | RegExp) => Promise<void>;
  /** `Action.OpenUrl`: presses it and returns the page that opens. */
  readonly opens: (title: string | RegExp) => Promise<Page>;
  /** Writes `test-artifacts/<name>.png`, the whole window. */
  readonly screenshot: (name: string) => Promise<string>;
};

/** What the whole page shows as `test-artifacts/<name>.png`. */
export const screenshotOf = async (page: Page, name: string): Promise<string> => {
  await mkdir(artefacts, { recursive: true });
  const path = join(artefacts, `${name}.png`);
  await page.screenshot({ path });
  return path;
};

/** The chat grows downwards. */
const newest = (locator: Locator): Locator => locator.last();

/** Opens the Playground at `url` and waits for its chat. */
export const openPlayground = async (browser: Browser, url: string): Promise<PlaygroundDriver> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 }, colorScheme: 'light' });
  page.setDefaultTimeout(patience);
  await page.goto(url);
  const box = page.locator('[role=textbox][contenteditable=true]');
  await box.waitFor();
  const cards = page.locator('.ac-container.ac-adaptiveCard');
  const card = async (text: string | RegExp): Promise<Locator> => {
    const found = newest(cards.filter({ hasText: text }));
    await found.waitFor();
    return found;
  };
  /** A drop-down is drawn as a combobox; tick boxes are named after the input and the choice. */
  const choose = async (label: string, title: string): Promise<void> => {
    const dropDown = newest(page.getByRole('combobox', { name: label }));
    const tickBox = newest(page.getByRole('checkbox', { name: `${label} ${title}` }));
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
    sees: async (text) => {
      await newest(page.getByText(text)).waitFor();
    },
    says: async (text) => {
      await box.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    fills: (label, value) => newest(page.getByLabel(label)).fill(value),
    chooses: async (label, ...titles) => {
      for (const title of titles) await choose(label, title);
    },
    ticks: (title) => newest(page.getByLabel(title)).check(),
    presses: (title) => newest(page.getByRole('button', { name: title })).click(),
    opens: async (title) => {
      const opened = page.context().waitForEvent('page');
      await newest(page.getByRole('button', { name: title })).click();
      const other = await opened;
      await other.waitForLoadState();
      return other;
    },
    screenshot: (name) => screenshotOf(page, name),
  };
};
