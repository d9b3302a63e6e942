import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { exampleTenants } from '../../bot/tenant-directory/example-tenants.ts';
import { poeSamples } from '../support/poe-samples.ts';
import { type LocalBot, startLocal } from '../support/start-local.ts';
import { chromiumOrSkip } from './support/find-chromium.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { openPlayground, type PlaygroundDriver } from './support/playground-driver.ts';
import { saveScreenshot } from './support/save-screenshot.ts';

const file = (name: string, bytes: Uint8Array, mimeType = 'application/pdf') => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

const claimNumber = async (person: PlaygroundDriver, ...texts: readonly (string | RegExp)[]): Promise<string> => {
  const text = await (await person.card(...texts)).innerText();
  const number = /CPOR-\d{6,}/.exec(text)?.[0];
  assert.ok(number, `no claim on: ${text}`);
  return number;
};

const fillContacts = async (person: PlaygroundDriver, who: 'Customer' | 'Technical', name: string): Promise<void> => {
  await person.fills(`${who} contact name`, name);
  await person.fills(`${who} contact job title`, 'Head of IT');
  await person.fills(`${who} contact email`, `${name.split(' ')[0]?.toLowerCase()}@contoso.com`);
};

describe('Local mode in a real browser', function () {
  this.timeout(480_000);
  let bot: LocalBot;
  let browser: Browser;
  let partner: PlaygroundDriver;

  before(async function () {
    browser = await launchChromium(chromiumOrSkip(this));
    bot = await startLocal();
    assert.ok(bot.playgrounds);
    partner = await openPlayground(browser, bot.playgrounds.partner);
  });
  after(async () => {
    await browser?.close();
    await bot?.close();
  });
  afterEach(() => assert.deepEqual(bot.complaints, []));

  it('greets who opens the partner’s Playground', async () => {
    await partner.photographs('1-welcome', 'Hello Alex Wilber!', 'New claim');
    await partner.says('what can you do');
    await partner.photographs('1-welcome-help', 'What you can ask me');
  });

  it('files a Microsoft 365 claim to the end', async () => {
    const photographs = (name: string, ...texts: readonly (string | RegExp)[]) =>
      partner.photographs(`2-microsoft-365-${name}`, ...texts);
    await partner.says('new claim');
    await photographs('01-programme', '1 of 7');
    await partner.chooses('Solution area', 'Microsoft 365');
    await partner.presses('Next');
    // The area has one activity only, which chooses itself.
    await photographs('03-partner', '2 of 7');
    await partner.fills('Claim name', 'Contoso Teams rollout');
    await partner.fills('MPN ID', '12-345');
    await partner.presses('Next');
    await photographs('04-partner-wrong', '2 of 7', 'Use digits only');
    assert.equal(await partner.page.getByLabel('MPN ID').last().inputValue(), '12-345');
    await partner.presses('Back');
    await photographs('05-back', '1 of 7', 'Contoso Teams rollout');
    await partner.presses('Next');
    assert.equal(await partner.page.getByLabel('MPN ID').last().inputValue(), '12-345');
    await partner.fills('MPN ID', '1234567');
    await partner.presses('Next');

    await partner.unfolds('Where do I find this?');
    await photographs('06-customer', '3 of 7', 'Microsoft Entra admin center');
    await partner.fills('Customer domain', 'contoso.com');
    await partner.fills('Customer tenant ID', exampleTenants['fabrikam.com'] ?? '');
    await partner.fills('Customer country', 'HU');
    await partner.presses('Next');
    await photographs('07-customer-mismatch', '3 of 7', /doesn’t match the domain/);
    await partner.fills('Customer tenant ID', '');
    await partner.presses('Next');

    await photographs('08-products', '4 of 7');
    await partner.chooses('Products', 'Microsoft Teams', 'Exchange Online');
    await partner.presses('Next');

    await photographs('09-contacts', '5 of 7');
    await fillContacts(partner, 'Customer', 'Clara Customer');
    await partner.presses('Next');

    await photographs('10-evidence', '6 of 7', 'No files yet');
    const upload = await partner.opens('Add files');
    const link = upload.url();
    await saveScreenshot(upload, '2-microsoft-365-11-upload');
    await upload.getByLabel('Choose files').setInputFiles(file('statement-of-work.pdf', poeSamples.pdf));
    await upload.getByRole('button', { name: 'Upload' }).click();
    await upload.getByText('1 file was added').waitFor();
    await saveScreenshot(upload, '2-microsoft-365-12-uploaded');
    await upload.close();
    await partner.card(/statement-of-work\.pdf .* was added/);
    await partner.presses('Refresh');
    await photographs('13-evidence-updated', '6 of 7', 'statement-of-work.pdf');
    await uploadWithoutScript(link);
    await partner.card(/acceptance\.txt .* was added/);
    await partner.presses('Refresh');
    await photographs('16-evidence-two-files', '6 of 7', 'statement-of-work.pdf', 'acceptance.txt');
    await partner.chooses(
      'What does your proof of execution show?',
      /A document that shows/,
      /The customer acknowledges the work/,
    );
    await partner.fills('Comments', 'Signed on page 3.');
    await partner.presses('Next');

    await photographs('17-review', '7 of 7', 'You’re ready to submit');
    await partner.presses('Edit Partner');
    await photographs('18-edit', '2 of 7');
    await partner.fills('Claim name', 'Contoso Teams rollout 2026');
    await partner.presses('Next');
    await photographs('19-review-edited', '7 of 7', 'Contoso Teams rollout 2026');
    await partner.presses('Submit');
    await photographs('20-submitted', 'Submitted', 'was submitted');

    const claimId = await claimNumber(partner, 'Waiting for review');
    await partner.says('my claims');
    await photographs('21-my-claims', '1 claim', 'contoso.com');
    await partner.says(`history ${claimId}`);
    await photographs('22-history', 'History', 'Claim submitted', 'Draft started');
  });

  /** The upload page as it is where scripts don't run: the form sends itself. A refused file first. */
  const uploadWithoutScript = async (url: string): Promise<void> => {
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await plain.newPage();
    await page.goto(url);
    await page.getByLabel('Choose files').setInputFiles(file('picture.png', poeSamples.pdf, 'image/png'));
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByText('the file’s content doesn’t match its extension').waitFor();
    await saveScreenshot(page, '2-microsoft-365-14-upload-refused-without-script');
    await page.getByLabel('Choose files').setInputFiles(file('acceptance.txt', poeSamples.txt, 'text/plain'));
    await page.getByRole('button', { name: 'Upload' }).click();
    await page.getByText('1 file was added').waitFor();
    await saveScreenshot(page, '2-microsoft-365-15-uploaded-without-script');
    await plain.close();
  };

  it('files a Dynamics 365 revenue association to the end', async () => {
    const photographs = (name: string, ...texts: readonly (string | RegExp)[]) =>
      partner.photographs(`3-revenue-association-${name}`, ...texts);
    await partner.says('new claim');
    await partner.card('1 of 7', 'no name yet');
    await partner.chooses('Solution area', /Business Applications/);
    await partner.presses('Next');
    await photographs('01-programme', '1 of 7', 'How were the products bought?');
    await partner.chooses('Activity', /Revenue association/);
    await partner.chooses('How were the products bought?', /CSP/);
    await partner.presses('Next');
    await photographs('02-csp', '1 of', 'can’t claim a CSP subscription');
    await partner.chooses('How were the products bought?', 'Volume Licensing');
    await partner.presses('Next');

    await partner.card('2 of 8');
    await partner.fills('Claim name', 'Fabrikam **Dynamics** influence');
    await partner.fills('MPN ID', '7654321');
    await partner.presses('Next');

    await partner.card('3 of 8');
    await partner.fills('Customer domain', 'fabrikam.example');
    await partner.fills('Customer tenant ID', '8d1f3c2a-5b7e-4f60-9a1b-2c3d4e5f6071');
    await partner.presses('Next');

    await photographs('03-products', '4 of 8');
    await partner.chooses('Products', 'Dynamics 365 Sales', 'Dynamics 365 Finance');
    await partner.presses('Next');
    await partner.card('4 of 8', 'more than one subscription');
    await partner.chooses(
      'Dynamics 365 products for which the customer has more than one subscription',
      'Dynamics 365 Sales',
      'Dynamics 365 Finance',
    );
    await partner.presses('Next');
    await photographs('04-subscriptions', '4 of 8', 'Subscription IDs');
    await partner.fills(
      'Subscription IDs – Dynamics 365 Sales',
      '0f0f0f0f-1111-4222-8333-444444444444\n0f0f0f0f-1111-4222-8333-555555555555',
    );
    await partner.fills('Subscription IDs – Dynamics 365 Finance', '0f0f0f0f-1111-4222-8333-666666666666');
    await partner.fills(/Subscription ends on – Dynamics 365 Sales/, '2027-06-30');
    await partner.presses('Next');

    await photographs('05-contacts', '5 of 8', 'Technical contact');
    await fillContacts(partner, 'Customer', 'Frank Fabrikam');
    await fillContacts(partner, 'Technical', 'Theo Technical');
    await partner.presses('Next');
    await photographs('05-contacts-elsewhere', '5 of 8', 'Check the warning above');
    await partner.presses('Next');

    await photographs('06-revenue', '6 of 8');
    await partner.fills('Dynamics solution seller name', 'Sonia Seller');
    await partner.fills('Customer name', 'Fabrikam Inc.');
    await partner.fills('ISV product or solution name', 'Fabrikam Ledger');
    await partner.presses('Next');

    await partner.card('7 of 8', 'No files yet');
    const upload = await partner.opens('Add files');
    await upload.getByLabel('Choose files').setInputFiles(file('statement-of-work.pdf', poeSamples.pdf));
    await upload.getByRole('button', { name: 'Upload' }).click();
    await upload.getByText('1 file was added').waitFor();
    await upload.close();
    await partner.card(/statement-of-work\.pdf .* was added/);
    await partner.presses('Refresh');
    await partner.card('7 of 8', 'statement-of-work.pdf');
    await partner.presses('Next');

    await photographs('07-review', '8 of 8', '**Dynamics**', 'Frank Fabrikam', 'Theo Technical', 'Fabrikam Ledger');
    await partner.presses('Submit');
    await photographs('08-submitted', 'Submitted', 'Waiting for review', '**Dynamics**');
    await partner.says('my claims');
    await photographs('09-my-claims', '2 claims');
  });

  it('speaks Hungarian and Turkish', async () => {
    for (const words of [
      {
        language: 'hu',
        area: 'Megoldási terület',
        next: 'Tovább',
        activity: 'Tevékenység',
        claims: '3 igénylés',
        help: 'Ezeket értem',
      },
      {
        language: 'tr',
        area: 'Çözüm alanı',
        next: 'İleri',
        activity: 'Etkinlik',
        claims: '4 talep',
        help: 'Anladığım komutlar',
      },
    ]) {
      const photographs = (name: string, ...texts: readonly (string | RegExp)[]) =>
        partner.photographs(`4-${words.language}-${name}`, ...texts);
      await partner.says(`language ${words.language}`);
      await partner.says('new claim');
      await photographs('1-programme', words.area);
      await partner.chooses(words.area, /Business Applications/);
      await partner.presses(words.next);
      await photographs('2-activity', words.area, words.activity);
      await partner.says('my claims');
      await photographs('3-my-claims', words.claims);
      await partner.says('help');
      await photographs('4-help', words.help);
    }
    await partner.says('language en');
    await partner.card('I’ll use English from now on.');
  });

  it('greets the reviewer in the other Playground', async () => {
    assert.ok(bot.playgrounds);
    const reviewer = await openPlayground(browser, bot.playgrounds.reviewer);
    await reviewer.photographs('5-reviewer-welcome', 'Hello Robin Kline!', 'You’re a reviewer');
    await reviewer.closes();
  });

  it('leads from the start page to both people and the clock', async () => {
    const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(bot.url);
    await saveScreenshot(page, '6-start-page');
    const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const door of [
      bot.playgrounds?.partner,
      bot.playgrounds?.colleague,
      bot.playgrounds?.reviewer,
      '/local/clock',
    ])
      assert.ok(door !== undefined && links.includes(door), `no link to ${door}`);
    await page.getByRole('link', { name: 'The clock' }).click();
    await page.getByRole('button', { name: 'One day' }).click();
    await page.getByText('Ahead of real time').waitFor();
    await saveScreenshot(page, '6-start-page-clock');
    await page.close();
  });
});
