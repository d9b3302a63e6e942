import assert from 'node:assert/strict';
import { customerLanguage } from '../../../bot/mail/customer-language.ts';
import { letterHtml, letterText } from '../../../bot/mail/letter.ts';
import { mailCatalogues } from '../../../bot/mail/texts/mail-texts.ts';
import { type LetterView, letterKinds, writeLetter } from '../../../bot/mail/write-letter.ts';
import { languages } from '../../../cards/languages/language.ts';
import {
  aCatalogue,
  aClaim,
  aFile,
  aFirm,
  anAnsweredRound,
  monday,
  reviewer,
  someDetails,
} from '../../support/build-claim.ts';

const url = 'https://claims.partner.example/opt-out/abc.def-ghi';
const claim = aClaim('approved');
const view: LetterView = {
  kind: 'window',
  claim,
  firm: aFirm(),
  catalogue: aCatalogue,
  language: 'en',
  timeZone: 'Europe/Budapest',
  url,
  windowDays: 5,
  closesAt: '2026-11-09T22:59:59Z',
};
const textOf = (overrides: Partial<LetterView> = {}): string => letterText(writeLetter({ ...view, ...overrides }));

describe('A letter to the customer', () => {
  for (const language of languages)
    for (const kind of letterKinds)
      it(`states the claim's number and leaves nothing unfilled: ${kind} in ${language}`, () => {
        const letter = writeLetter({ ...view, kind, language });
        for (const written of [letter.subject, letterText(letter), letterHtml(letter).replace(/style="[^"]*"/g, '')]) {
          assert.match(written, /CPOR-000001/);
          assert.doesNotMatch(written, /[{}]|undefined/);
        }
        assert.doesNotMatch(letter.subject, /\n/);
      });

  it('says what is claimed, by whom, what the partner will see, until when, and what silence means', () => {
    const text = textOf();
    for (const said of [
      'Dear Clara Customer,',
      'Contoso Teams rollout',
      'Olivia Owner (olivia@partner.example)',
      '1234567',
      'contoso.example',
      'Exchange Online, SharePoint Online, Microsoft Teams',
      'usage data',
      'Monday, 9 November 2026 at 23:59 CET',
      'If you don’t respond, that counts as consent',
      `\n${url}\n`,
    ])
      assert.ok(text.includes(said), said);
  });

  it('names the end of the window in its subject, by the customer’s calendar', () => {
    assert.match(writeLetter(view).subject, /you can opt out until Monday 9 November/);
    assert.match(writeLetter({ ...view, language: 'hu' }).subject, /november 9\., hétfő/);
    assert.match(writeLetter({ ...view, language: 'tr', timeZone: 'Europe/Istanbul' }).subject, /10 Kasım Salı/);
  });

  it('holds the link in the letters that leave something to decide, and in no other', () => {
    const withLink = letterKinds.filter((kind) => textOf({ kind }).includes(url));
    assert.deepEqual(withLink, ['told', 'window', 'reminder', 'agreed']);
    assert.ok(textOf({ kind: 'rejected', claim: aClaim('rejected') }).includes(url));
  });

  it('shows in HTML what people typed as they typed it, and fetches nothing', () => {
    const details = someDetails({
      claimName: '<img src=x> & "quotes"',
      partnerContactName: '<script>alert(1)</script>',
    });
    const html = letterHtml(writeLetter({ ...view, claim: aClaim('approved', { details }) }));
    assert.ok(html.includes('&lt;img src=x&gt; &amp; &quot;quotes&quot;'));
    assert.doesNotMatch(html, /<img|<script|src=(?!x)|@import|<link/);
  });

  for (const language of languages)
    it(`names the firm in its subject and first line, by the MPN ID where no name is known, in ${language}`, () => {
      for (const kind of letterKinds)
        for (const [firm, name] of [
          [aFirm(), 'Northwind Consulting'],
          [aFirm({ name: null }), '1234567'],
        ] as const) {
          const { subject, parts } = writeLetter({ ...view, kind, language, firm });
          assert.ok(subject.includes(name), subject);
          const [, first] = parts;
          assert.ok(first && 'paragraph' in first && first.paragraph.includes(name), kind);
        }
    });

  for (const language of languages)
    it(`explains in three sentences what it is about and who to ask, where there is something to decide, in ${language}`, () => {
      const explained = letterKinds.filter((kind) =>
        /Claiming Partner of Record \(CPOR\),? /.test(textOf({ kind, language })),
      );
      assert.deepEqual(explained, ['told', 'window', 'reminder']);
      const paragraph = textOf({ kind: 'told', language }).split('\n\n')[2] ?? '';
      const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)];
      assert.equal(sentences.length, 3, paragraph);
      assert.ok(paragraph.includes('Olivia Owner (olivia@partner.example)'));
    });

  it('names beside a firm that names itself what it was known by', () => {
    const text = textOf({ firm: aFirm({ knownAs: 'partner.example' }) });
    assert.match(text, /^Partner: Northwind Consulting \(partner\.example\)$/m);
  });

  it('keeps what the partner typed out of the subject', () => {
    const details = someDetails({ claimName: 'You have won', customerContactName: 'Bcc: all' });
    for (const kind of letterKinds)
      assert.doesNotMatch(writeLetter({ ...view, kind, claim: aClaim('approved', { details }) }).subject, /won|Bcc/);
  });

  it('tells of no document, reviewer, comment, note or other claim', () => {
    const secret = aClaim('approved', {
      details: someDetails({ comments: 'our comment' }),
      files: [aFile({ name: 'signed-by-us.pdf' })],
      rounds: [anAnsweredRound({ comment: 'which year' })],
      notes: [{ by: reviewer, at: monday, text: 'desk note' }],
      competing: ['CPOR-000002'],
    });
    for (const kind of letterKinds)
      assert.doesNotMatch(
        textOf({ kind, claim: secret }),
        /our comment|signed-by-us|which year|desk note|Rita|CPOR-000002/,
      );
  });
});

describe('The language of a letter', () => {
  const inCountry = (customerCountry?: string, calendar = 'US') =>
    customerLanguage(
      aClaim('submitted', { details: someDetails(customerCountry === undefined ? {} : { customerCountry }) }),
      calendar,
    );

  it('is that of the customer’s country, English where there is no better', () => {
    assert.deepEqual(
      ['HU', 'TR', 'AT', 'GB-ENG', 'HU-BU'].map((country) => inCountry(country)),
      ['hu', 'tr', 'en', 'en', 'hu'],
    );
  });

  it('is that of the deployment’s calendar where the country is not given', () => {
    assert.deepEqual(
      [inCountry(undefined, 'HU'), inCountry(undefined, 'none'), inCountry('DE', 'HU')],
      ['hu', 'en', 'en'],
    );
  });
});

describe('The texts of the letters', () => {
  const placeholders = (message: string) =>
    [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].sort();

  for (const language of ['hu', 'tr'] as const)
    it(`are translated with the same placeholders in ${language}`, () => {
      for (const [key, english] of Object.entries(mailCatalogues.en)) {
        const translated = new Map(Object.entries(mailCatalogues[language])).get(key) ?? '';
        assert.notEqual(translated, english, key);
        assert.deepEqual(placeholders(translated), placeholders(english), key);
      }
    });
});
