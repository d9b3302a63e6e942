import { domainToUnicode } from 'node:url';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../cards/languages/language.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Firm } from '../../claims/firm.ts';
import { type PageTexts, pageTexts } from '../pages/texts/page-texts.ts';

export type PoeTemplateParts = {
  readonly claim: Pick<Claim, 'id' | 'details'>;
  readonly firm: Firm;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** In the reader's time zone. */
  readonly today: Temporal.PlainDate;
};

/** To be filled in by hand. */
const blank = '______________________________';

/** Above and below, in twentieths of a point: one page is enough for five products, so that one signature covers all of it. */
const pageMargins = { top: 1000, bottom: 1000 };

/** Twentieths of a point. */
const columns = [3300, 6000];

const localeTags: Readonly<Record<Language, string>> = { en: 'en-US', hu: 'hu-HU', tr: 'tr-TR' };

const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, text });

const cell = (text: string, width: number, bold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 120, right: 120 },
    children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
  });

type Row = readonly [label: string, value: string | undefined];

/** Labels stand in the first column, bold; the first row names the columns and is repeated on each page for screen readers. */
const fieldTable = (text: PageTexts, rows: readonly Row[]): Table => {
  const [left = 0, right = 0] = columns;
  return new Table({
    columnWidths: columns,
    width: { size: left + right, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        children: [cell(text('docx.field'), left, true), cell(text('docx.value'), right, true)],
      }),
      ...rows.map(
        ([label, value]) =>
          new TableRow({ cantSplit: true, children: [cell(label, left, true), cell(value || blank, right)] }),
      ),
    ],
  });
};

/** As people write it; stored names are ASCII. */
const readableDomain = (domain: string | undefined): string | undefined => {
  const readable = domain === undefined ? '' : domainToUnicode(domain);
  return readable === '' || readable === domain ? domain : `${readable} (${domain})`;
};

const contact = (name: string | undefined, email: string | undefined): string | undefined =>
  [name, email].filter(Boolean).join(', ') || undefined;

const bullets = (lines: readonly string[]): readonly Paragraph[] =>
  (lines.length > 0 ? lines : [blank]).map((text) => new Paragraph({ text, bullet: { level: 0 } }));

/**
 * The PoE template as a DOCX, filled with what the claim says; what it does not say is a line to fill in. Its fields are those
 * of docs/claims.md#proof-of-execution.
 */
export const poeTemplate = async ({
  claim,
  firm,
  catalogue,
  language,
  today,
}: PoeTemplateParts): Promise<Uint8Array> => {
  const text = pageTexts(language);
  const { details, id: claimId } = claim;
  const date = today.toLocaleString(localeTags[language], { dateStyle: 'long' });
  const parties: readonly Row[] = [
    [text('docx.partner-company'), firm.name ?? undefined],
    [text('docx.mpn-id'), details.mpnId],
    [text('docx.partner-contact'), contact(firm.contact?.name, firm.contact?.email)],
    [text('docx.customer-company'), details.customerName],
    [text('docx.customer-domain'), readableDomain(details.customerDomain)],
    [text('docx.customer-tenant'), details.customerTenantId],
    [text('docx.project'), details.claimName],
  ];
  const signature: readonly Row[] = [
    [text('docx.signatory'), undefined],
    [text('docx.job-title'), undefined],
    [text('docx.signature'), undefined],
    [text('docx.date'), undefined],
  ];
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: text('docx.title') }),
    new Paragraph({ text: text('docx.intro', { claimId }), spacing: { after: 240 } }),
    heading(text('docx.parties')),
    fieldTable(text, parties),
    heading(text('docx.activities')),
    ...bullets((details.activities ?? []).map((activity) => text(`docx.activity.${activity}`))),
    new Paragraph({ text: text('docx.describe') }),
    ...[1, 2, 3].map(() => new Paragraph({ text: blank.repeat(2), spacing: { before: 120 } })),
    heading(text('docx.products')),
    ...bullets((details.products ?? []).map((product) => catalogue.find(product)?.name ?? product)),
    heading(text('docx.acknowledgment')),
    new Paragraph({ text: text('docx.acknowledge'), keepNext: true, spacing: { after: 120 } }),
    fieldTable(text, signature),
    new Paragraph({ children: [new TextRun({ text: text('docx.age'), italics: true })], spacing: { before: 120 } }),
  ];
  const made = new Paragraph({ text: text('docx.made', { date, claimId }), alignment: AlignmentType.END });
  const document = new Document({
    title: `${text('docx.title')} ${claimId}`,
    creator: '',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: localeTags[language] } } } },
    },
    sections: [
      {
        properties: { page: { margin: pageMargins } },
        footers: { default: new Footer({ children: [made] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
