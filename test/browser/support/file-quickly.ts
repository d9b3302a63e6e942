import { poeSamples } from '../../support/poe-samples.ts';
import type { PlaygroundDriver } from './playground-driver.ts';

/** Uploads one file through the link of the newest card. */
export const uploadFile = async (partner: PlaygroundDriver, name: string, bytes: Uint8Array): Promise<void> => {
  const page = await partner.opens('Add files');
  const mimeType = name.endsWith('.png') ? 'image/png' : 'application/pdf';
  await page.getByLabel('Choose files').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Upload' }).click();
  await page.getByText('1 file was added').waitFor();
  await page.close();
};

/** Fills the form of a Microsoft 365 claim of these workloads, with one PDF as its evidence, up to that step. */
export const fillToEvidence = async (
  partner: PlaygroundDriver,
  claimName: string,
  ...products: readonly string[]
): Promise<void> => {
  await partner.says('new claim');
  await partner.card('1 of 7');
  await partner.chooses('Solution area', 'Microsoft 365');
  await partner.presses('Next');
  await partner.fills('Claim name', claimName);
  await partner.fills('MPN ID', '1234567');
  await partner.presses('Next');
  await partner.fills('Customer domain', 'contoso.com');
  await partner.presses('Next');
  await partner.chooses('Products', ...products);
  await partner.presses('Next');
  await partner.fills('Customer contact name', 'Clara Customer');
  await partner.fills('Customer contact job title', 'Head of IT');
  await partner.fills('Customer contact email', 'clara@contoso.com');
  await partner.presses('Next');
  await uploadFile(partner, 'statement-of-work.pdf', poeSamples.pdf);
  await partner.card(/statement-of-work\.pdf .* was added/);
  await partner.presses('Refresh');
  await partner.card('6 of 7', 'statement-of-work.pdf');
};

/** From the evidence on. @returns the claim's number. */
export const submitFilled = async (partner: PlaygroundDriver, claimName: string): Promise<string> => {
  await partner.presses('Next');
  await partner.presses('Submit');
  const text = await (await partner.card('Submitted', claimName)).innerText();
  const number = /CPOR-\d{6,}/.exec(text)?.[0];
  if (!number) throw new Error(`no claim on: ${text}`);
  return number;
};

/** Files a Microsoft 365 claim of these workloads, with one PDF as its evidence. @returns its number. */
export const fileQuickly = async (
  partner: PlaygroundDriver,
  claimName: string,
  ...products: readonly string[]
): Promise<string> => {
  await fillToEvidence(partner, claimName, ...products);
  return submitFilled(partner, claimName);
};
