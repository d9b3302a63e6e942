import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { checkFile } from '../../../bot/poe/check-file.ts';
import { poeTemplate } from '../../../bot/poe/poe-template.ts';
import { type Language, languages } from '../../../cards/languages/language.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { ClaimDetails } from '../../../claims/details.ts';
import { firmOf } from '../../../claims/firm.ts';
import type { FirmProfile } from '../../../claims/firm-profile.ts';
import { aDraft, aPolicy, someDetails } from '../../support/build-claim.ts';

const make = (
  details: Partial<ClaimDetails>,
  language: Language = 'en',
  profile: Pick<FirmProfile, 'name'> | null = null,
): Promise<Uint8Array> =>
  poeTemplate({
    claim: aDraft({ details }),
    firm: firmOf({ details }, profile),
    catalogue,
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

/** Points that a line of 11-point Calibri takes, and that its characters take on an average, bold ones included. */
const lineHeight = 13.8;
const characterWidth = 5.5;
const headings: Readonly<Record<string, number>> = { Title: 34.5, Heading1: 19.5 };

const numberIn = (xml: string, pattern: RegExp): number => Number(pattern.exec(xml)?.[1] ?? 0);

/** Points that a paragraph takes in a column so many points wide. */
const paragraphHeight = (xml: string, width: number): number => {
  const style = /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '';
  const spacing = (numberIn(xml, /w:before="(\d+)"/) + numberIn(xml, /w:after="(\d+)"/)) / 20;
  const characters = xml.replace(/<[^>]+>/g, '').length;
  const lines = Math.max(1, Math.ceil((characters * characterWidth) / width));
  return lines * (headings[style] ?? lineHeight) + spacing;
};

const paragraphsIn = (xml: string): readonly string[] => xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];

const rowHeight = (row: string): number =>
  Math.max(
    ...(row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => {
      const width = numberIn(cell, /<w:tcW [^>]*w:w="(\d+)"/) / 20 - 12;
      const margins = numberIn(cell, /<w:top [^>]*w:w="(\d+)"/) / 10;
      return margins + paragraphsIn(cell).reduce((sum, each) => sum + paragraphHeight(each, width), 0);
    }),
  );

/**
 * What the document needs of its page and what the page has, in points. A rough sum in place of a word processor: LibreOffice
 * 7.4 set the fullest of these documents 671 points high, of which this makes 674.
 */
const heightsOf = (xml: string): { readonly needed: number; readonly room: number } => {
  const rows = xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
  const others = paragraphsIn(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''));
  const margins = numberIn(xml, /<w:pgMar [^>]*w:top="(\d+)"/) + numberIn(xml, /<w:pgMar [^>]*w:bottom="(\d+)"/);
  return {
    needed:
      rows.reduce((sum, row) => sum + rowHeight(row), 0) +
      others.reduce((sum, each) => sum + paragraphHeight(each, 451), 0),
    room: (numberIn(xml, /<w:pgSz [^>]*w:h="(\d+)"/) - margins) / 20,
  };
};

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
      'within 12 months',
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
    assert.match(textOf(hungarian), /Az ügyfél nyilatkozata/);
    assert.match(textOf(await make(someDetails(), 'tr')), /Müşteri onayı/);
    const footer = Object.keys(unzipSync(hungarian)).find((name) => /footer\d*\.xml$/.test(name)) ?? '';
    assert.match(partOf(hungarian, footer), /2026\. november 2\./);
  });

  for (const language of languages)
    for (const area of ['microsoft-365', 'business-applications'] as const)
      it(`stays on one page with the five longest products of ${area}, in ${language}`, async () => {
        const longest = catalogue.ofArea(area).toSorted((a, b) => b.name.length - a.name.length);
        const bytes = await make(
          someDetails({
            solutionArea: area,
            activities: area === 'microsoft-365' ? ['usage'] : ['usage', 'presales'],
            products: longest.slice(0, 5).map(({ id }) => id),
            customerName: 'Bücher und Zeitschriften Handelsgesellschaft mbH',
            claimName: 'The rollout for the logistics and customer service departments in Budapest 2026',
          }),
          language,
          { name: 'Northwind Consulting' },
        );
        const { needed, room } = heightsOf(partOf(bytes, 'word/document.xml'));
        // Two lines are left over for fonts that are wider than Calibri.
        assert.ok(needed + 2 * lineHeight < room, `${Math.round(needed)} of ${room} points`);
      });
});
