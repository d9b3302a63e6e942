import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const cleo = {
  customerContactName: 'Cleo Customer',
  customerContactTitle: 'CFO',
  customerContactEmail: 'cleo@contoso.com',
};

describe('A contact who is the wrong person and names the right one', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  let server: MailServer;
  let desk: OpenDesk;

  beforeEach(async () => {
    server = await startMailServer();
    bot = await startWholeBot({ REVIEWERS: rita.id, MAIL_FROM: 'claims@partner.example', SMTP_URL: server.url });
    desk = await openDesk(bot);
  });
  afterEach(async () => {
    await bot.end();
    await server.end();
  });

  const lastMail = () => server.received.at(-1) ?? assert.fail('no mail');
  const says = async (named: Readonly<Record<string, string>>): Promise<void> => {
    const link = /https:\/\/claims\.partner\.example\/opt-out\/[\w.-]+/.exec(lastMail().text)?.[0] ?? assert.fail();
    const csrf = /name="csrf" value="([^"]+)"/.exec(await (await bot.open(link)).text())?.[1] ?? '';
    const body = new URLSearchParams({ csrf, decision: 'wrong-person', confirm: 'yes', ...named });
    await bot.open(link, { method: 'POST', body });
    await bot.settled();
  };

  for (const [locale, told, deskTold] of [
    ['en-GB', /says that they’re the wrong person, and named someone else/, /named someone else/],
    ['hu-HU', /jelezte, hogy nem ő az illetékes, és mást nevezett meg/, /named someone else/],
    ['tr-TR', /doğru kişi olmadığını bildirdi ve başka birinin adını verdi/, /named someone else/],
  ] as const)
    it(`is confirmed by an admin in one press; the letter greets the new person (${locale})`, async () => {
      const partner = bot.teams.person({ ...olivia, locale });
      await partner.installs();
      const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
      await bot.settled();
      await desk.approve(id);
      await says(cleo);
      const card = partner.latest();
      assert.match(textOf(card), told);
      assert.match(textOf(card), /Cleo Customer, CFO, cleo@contoso\.com/);
      assert.doesNotMatch(textOf(card), /could not be reached|nem sikerült elérni|ulaşılamadı/);
      assert.ok(desk.messages().some((one) => deskTold.test(textOf(one))));
      await press(partner, card, 'claim.contact-confirm');
      await bot.settled();
      assert.deepEqual(lastMail().to, ['cleo@contoso.com']);
      assert.match(lastMail().text, /Cleo Customer/);
      const { claim } = await bot.stored(id);
      assert.ok(claim.status === 'approved' && claim.window.state === 'open');
      assert.equal(claim.details.customerContactTitle, 'CFO');
      assert.equal(claim.suggestedContact, undefined);
    });

  it('is asked for by the form, as far as they are named, where not all is known', async () => {
    const partner = bot.teams.person(olivia);
    await partner.installs();
    const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    await says({ customerContactName: 'Cleo Customer' });
    const card = partner.latest();
    assert.ok(!verbsOn(card).includes('claim.contact-confirm'));
    const form = await partner.presses(card, 'claim.correct-contact');
    assert.match(JSON.stringify(form), /"value":"Cleo Customer"/);
    assert.equal((await bot.stored(id)).claim.contactInDoubt, 'wrong-person');
  });
});
