import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { checkFile } from '../../../bot/poe/check-file.ts';
import { poeTemplate } from '../../../bot/poe/poe-template.ts';
import type { Language } from '../../../cards/languages/language.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { firmOf } from '../../../claims/firm.ts';
import type { FirmProfile } from '../../../claims/firm-profile.ts';
import { aCatalogue, aDraft, aPolicy, someDetails } from '../../support/build-claim.ts';

const make = (
  details: Partial<ClaimDetails>,
  language: Language = 'en',
  profile: Pick<FirmProfile, 'name'> | null = null,
): Promise<Uint8Array> =>
  poeTemplate({
    claim: aDraft({ details }),
    firm: firmOf({ details }, profile),
    catalogue: aCatalogue,
    language,
    today: Temporal.PlainDate.from('2026-11-02'),
  });

const partOf = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** The paragraphs of the document as plain text. */
const textOf = (bytes: Uint8Array): string =>
  partOf(bytes, 'word/document.xml')
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('the PoE template', () => {
  it('is a Word document that the bot itself accepts', async () => {
    assert.equal((await checkFile('template.docx', await make(someDetails()), aPolicy())).ok, true);
  });

  it("is filled with the claim's data", async () => {
    const text = textOf(
      await make(someDetails({ customerName: 'Contoso & <Sons>', customerDomain: 'xn--bcher-kva.example' })),
    );
    for (const expected of [
      'CPOR-000001',
      'Contoso & <Sons>',
      'bücher.example (xn--bcher-kva.example)',
      'cccccccc-1111-4111-8111-cccccccccccc',
      'Contoso Teams rollout',
      '1234567',
      'Olivia Owner, olivia@partner.example',
      'drove adoption and usage',
      'Exchange Online\nSharePoint Online\nMicrosoft Teams\n',
      'Customer acknowledgment',
      'no more than 12 months',
    ]) {
      assert.ok(text.includes(expected), expected);
    }
  });

  it('names the firm where its name is known', async () => {
    const text = textOf(await make(someDetails(), 'en', { name: 'Northwind Consulting' }));
    assert.match(text, /^Partner company\nNorthwind Consulting$/m);
  });

  it('leaves a line to fill in for whatever the claim does not say', async () => {
    const text = textOf(await make({}));
    for (const label of [
      'Partner company',
      'Customer company',
      'Customer domain',
      'Project name',
      'Signature',
      'Date',
    ]) {
      assert.match(text, new RegExp(`^${label}\\n_+$`, 'm'), label);
    }
    assert.ok(!text.includes('undefined'));
  });

  it('has headings, tables with a heading row, and says its language', async () => {
    const xml = partOf(await make(someDetails(), 'hu'), 'word/document.xml');
    assert.equal(xml.match(/w:val="Heading1"/g)?.length, 4);
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 2);
    assert.match(partOf(await make(someDetails(), 'hu'), 'word/styles.xml'), /<w:lang w:val="hu-HU"/);
  });

  it("speaks the person's language", async () => {
    const hungarian = await make(someDetails(), 'hu');
    assert.match(textOf(hungarian), /Az ügyfél elismerése/);
    assert.match(textOf(await make(someDetails(), 'tr')), /Müşterinin doğrulaması/);
    const footer = Object.keys(unzipSync(hungarian)).find((name) => /footer\d*\.xml$/.test(name)) ?? '';
    assert.match(partOf(hungarian, footer), /2026\. november 2\./);
  });
});
