import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { exampleTenantDirectory } from '../../bot/tenant-directory/example-tenants.ts';
import type { TenantDirectory } from '../../bot/tenant-directory.ts';
import { ourFirm } from '../support/build-claim.ts';
import { adam, olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, fillIn, press, textOf } from '../support/file-claim.ts';
import { type Filing, microsoft365Usage } from '../support/filing.ts';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server.ts';
import { openDesk } from '../support/open-desk.ts';
import { readable } from '../support/opt-out-site.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

/** A directory in which the firm's domain is its own. */
const verified: TenantDirectory = {
  tenantOf: async (domain) =>
    domain === 'partner.example' ? { found: true, tenantId: ourFirm } : exampleTenantDirectory.tenantOf(domain),
};

const filingIn = (customerCountry: string): Filing =>
  microsoft365Usage.map(([step, answers]) => [step, step === 'customer' ? { ...answers, customerCountry } : answers]);

/** As a mail program shows it. Source: docs/formats.md#mail-messages, RFC 2047. */
const subjectOf = ({ header }: ReceivedMail): string =>
  header('subject').replace(/=\?utf-8\?q\?([^?]*)\?=\s*/gi, (_whole, text: string) =>
    decodeURIComponent(text.replaceAll('_', ' ').replaceAll('%', '%25').replaceAll('=', '%')),
  );

const linkIn = ({ text }: ReceivedMail): string =>
  /https:\/\/claims\.partner\.example\/opt-out\/[\w.-]+/.exec(text)?.[0] ?? assert.fail('no link in the mail');

describe('The firm that claims', function () {
  this.timeout(20_000);
  let server: MailServer;
  let bot: WholeBot;

  const start = async (tenants: TenantDirectory): Promise<void> => {
    bot = await startWholeBot(
      { REVIEWERS: rita.id, MAIL_FROM: 'CPOR claims <claims@partner.example>', SMTP_URL: server.url },
      undefined,
      { tenants },
    );
  };

  beforeEach(async () => {
    server = await startMailServer();
  });
  afterEach(async () => {
    await bot.end();
    await server.end();
  });

  /** What was read of the firm by everybody who is told of a claim of theirs. */
  const readEverywhere = async (country: string, locale: string) => {
    const partner = bot.teams.person({ ...olivia, locale });
    await partner.installs();
    const channel = bot.teams.channel({ id: '19:general@thread.tacv2', tenantId: ourFirm });
    await partner.says('subscribe', { in: channel });
    const desk = await openDesk(bot);
    const form = await fileClaim(partner, filingIn(country));
    await bot.settled();
    const id = claimIdOn(form);
    const mail = server.received.at(-1) ?? assert.fail('no mail');
    const root = bot.teams.messagesOf(channel.id).find((message) => textOf(message).includes(id));
    return {
      subject: subjectOf(mail),
      firstLine: mail.text.split(/\r?\n\r?\n/)[1] ?? '',
      page: await readable(await bot.open(linkIn(mail))),
      review: textOf(desk.rootCard(id)),
      channel: root ? textOf(root) : assert.fail('no root card'),
    };
  };

  for (const [language, country, locale] of [
    ['English', 'US', 'en-GB'],
    ['Hungarian', 'HU', 'hu-HU'],
    ['Turkish', 'TR', 'tr-TR'],
  ] as const)
    it(`is named to everybody by its verified domain, with its contact, in ${language}`, async () => {
      await start(verified);
      const { subject, firstLine, page, review, channel } = await readEverywhere(country, locale);
      for (const said of [subject, firstLine]) assert.match(said, /partner\.example/);
      for (const said of [page, review, channel]) {
        assert.match(said, /(^|\s)partner\.example/m);
        assert.match(said, /Olivia Owner/);
        assert.match(said, /olivia@partner\.example/);
      }
    });

  it('is named as its tenant calls itself where the directory tells names', async () => {
    await start({ ...verified, nameOf: async (id) => (id === ourFirm ? ' Northwind\nConsulting ' : null) });
    for (const said of Object.values(await readEverywhere('US', 'en-GB'))) assert.match(said, /Northwind Consulting/);
  });

  it('is named as it names itself, also where the claim was filed before, with its verified domain beside it', async () => {
    await start(verified);
    const { review } = await readEverywhere('US', 'en-GB');
    assert.doesNotMatch(review, /Northwind/);
    const admin = bot.teams.person(adam);
    await admin.installs();
    await admin.says('our company');
    await admin.presses(admin.latest(), 'firm.edit', {
      firmName: 'Northwind Consulting',
      mpnLocations: '1234567, Budapest',
    });
    const desk = await openDesk(bot);
    await press(desk.reviewer, desk.rootCard('CPOR-000001'), 'claim.view');
    assert.match(textOf(desk.rootCard('CPOR-000001')), /Northwind Consulting \(partner\.example\) · Olivia Owner/);
    const page = await readable(await bot.open(linkIn(server.received.at(-1) ?? assert.fail('no mail'))));
    assert.match(page, /Northwind Consulting asks to be associated/);
  });

  it('is named by its MPN ID where its domain is not known to be its own', async () => {
    await start(exampleTenantDirectory);
    const { subject, firstLine, review } = await readEverywhere('US', 'en-GB');
    for (const said of [subject, firstLine, review]) assert.match(said, /MPN ID 1234567/);
  });

  it('is named once the directory answers, where it did not when the draft was begun', async () => {
    let isOut = true;
    await start({ tenantOf: (domain) => (isOut ? exampleTenantDirectory : verified).tenantOf(domain) });
    const partner = bot.teams.person(olivia);
    await partner.installs();
    const form = await fillIn(partner, microsoft365Usage);
    isOut = false;
    await press(partner, form, 'claim.submit');
    await bot.settled();
    assert.match(subjectOf(server.received.at(-1) ?? assert.fail('no mail')), /partner\.example/);
  });

  it('stands in the template that the draft is proved with', async () => {
    await start(verified);
    const partner = bot.teams.person(olivia);
    await partner.installs();
    const form = await fillIn(partner, microsoft365Usage.slice(0, -1));
    const link = /https:\/\/claims\.partner\.example\/poe\/[\w.-]+/.exec(JSON.stringify(form.card))?.[0] ?? '';
    const template = new Uint8Array(await (await bot.open(`${link}/template.docx`)).arrayBuffer());
    const xml = strFromU8(unzipSync(template)['word/document.xml'] ?? new Uint8Array());
    assert.match(xml.replaceAll('</w:p>', '\n').replace(/<[^>]+>/g, ''), /^Partner company\npartner\.example$/m);
  });
});
