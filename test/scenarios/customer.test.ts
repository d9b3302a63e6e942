import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import { readable } from '../support/opt-out-site.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const linkIn = ({ text }: ReceivedMail): string =>
  /https:\/\/claims\.partner\.example\/opt-out\/[\w.-]+/.exec(text)?.[0] ?? assert.fail('no link in the mail');

const cleo = { customerContactName: 'Cleo Customer', customerContactTitle: 'CFO' };

describe('The customer of a claim', () => {
  let bot: WholeBot;
  let server: MailServer;
  let partner: TeamsPerson;
  let reviewer: TeamsPerson;
  let desk: OpenDesk;
  let id: string;

  const rootCard = (): Message => desk.rootCard(id);
  const mails = (): readonly ReceivedMail[] => server.received;
  const lastMail = (): ReceivedMail => mails().at(-1) ?? assert.fail('no mail');
  const claim = async () => (await bot.stored(id)).claim;

  const file = async (): Promise<void> => {
    id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
  };
  const approve = (): Promise<void> => desk.approve(id);
  const decide = async (link: string, fields: Readonly<Record<string, string>>): Promise<Response> => {
    const csrf = /name="csrf" value="([^"]+)"/.exec(await (await bot.open(link)).text())?.[1] ?? '';
    const response = await bot.open(link, { method: 'POST', body: new URLSearchParams({ csrf, ...fields }) });
    await bot.settled();
    return response;
  };
  const optOut = (link: string) =>
    decide(link, { decision: 'opt-out', confirm: 'yes', reason: 'We work with others.' });

  const correctTo = async (customerContactEmail: string): Promise<void> => {
    const card = partner.latest();
    await partner.presses(card, 'claim.correct-contact');
    await partner.presses(card, 'claim.correct-contact', { ...cleo, customerContactEmail });
  };

  beforeEach(async () => {
    server = await startMailServer();
    bot = await startWholeBot({
      REVIEWERS: rita.id,
      MAIL_FROM: 'CPOR claims <claims@partner.example>',
      SMTP_URL: server.url,
    });
    partner = bot.teams.person(olivia);
    await partner.installs();
    desk = await openDesk(bot);
    ({ reviewer } = desk);
  });
  afterEach(async () => {
    await bot.end();
    await server.end();
  });

  it('hears of the claim, of the window, and of the end, in the language of their country', async () => {
    await file();
    assert.equal(mails().length, 1);
    assert.deepEqual(lastMail().to, ['clara@contoso.com']);
    assert.match(lastMail().text, new RegExp(id));
    assert.match(lastMail().text, /Tisztelt Clara Customer!/);
    assert.equal((await claim()).customerTold, true);
    await approve();
    assert.equal(mails().length, 2);
    assert.match(lastMail().text, /2026\. november 9\., hétfő 23:59 CET/);
    const approved = await claim();
    assert.ok(approved.status === 'approved' && approved.window.state === 'open');
    assert.equal(approved.window.closesAt, '2026-11-09T22:59:59Z');
    const page = await readable(await bot.open(`${linkIn(lastMail())}?lang=en`));
    assert.match(page, /You can opt out until Monday, 9 November 2026 at 23:59 CET/);
    await bot.advance({ hours: 24 * 12 });
    assert.match(textOf(rootCard()), /Official/);
    assert.match(lastMail().text, /hivatalos/);
    assert.equal((await bot.open(linkIn(mails()[1] ?? lastMail()))).status, 410);
  });

  it('opts out before anything is decided, and everybody is told', async () => {
    await file();
    assert.equal((await optOut(linkIn(lastMail()))).status, 303);
    assert.match(textOf(rootCard()), /The customer opted out of the association\./);
    assert.match(textOf(partner.latest()), /Customer declined[\s\S]*We work with others\./);
    assert.equal(mails().length, 2);
    assert.match(lastMail().text, /Ön visszautasította a társítást/);
    assert.doesNotMatch(lastMail().text, /opt-out\//);
  });

  it('opts out in the window, and the association never becomes official', async () => {
    await file();
    await approve();
    await optOut(linkIn(lastMail()));
    await bot.advance({ hours: 24 * 30 });
    const stored = await claim();
    assert.ok(stored.status === 'rejected' || stored.status === 'rejected-final');
    assert.equal(stored.rejection.reason, 'customer-declined');
  });

  it('opts out while the window’s mail is on its way, and no window opens', async () => {
    await file();
    const link = linkIn(lastMail());
    await press(reviewer, rootCard(), 'review.start');
    await reviewer.presses(rootCard(), 'review.approve');
    server.meanwhile = async () => {
      const csrf = /name="csrf" value="([^"]+)"/.exec(await (await bot.open(link)).text())?.[1] ?? '';
      const fields = { csrf, decision: 'opt-out', confirm: 'yes' };
      await bot.open(link, { method: 'POST', body: new URLSearchParams(fields) });
    };
    await reviewer.presses(rootCard(), 'review.approve', { comment: 'Fine.' });
    await bot.settled();
    assert.equal((await claim()).status, 'rejected');
    assert.match(lastMail().text, /Ön visszautasította a társítást/);
  });

  it('is the wrong person before the approval: the window waits for the right one', async () => {
    await file();
    await decide(linkIn(lastMail()), { decision: 'wrong-person', confirm: 'yes' });
    assert.equal(mails().length, 2);
    assert.match(lastMail().text, /nem Ön az illetékes/);
    assert.doesNotMatch(lastMail().text, /opt-out\//);
    await approve();
    assert.equal(mails().length, 2);
    await bot.advance({ hours: 24 * 30 });
    await partner.says(`status ${id}`);
    await correctTo('cleo@contoso.com');
    await bot.settled();
    assert.deepEqual(lastMail().to, ['cleo@contoso.com']);
    const opened = await claim();
    assert.ok(opened.status === 'approved' && opened.window.state === 'open');
  });

  it('agrees, and the window runs on to its end', async () => {
    await file();
    await approve();
    const before = await claim();
    await decide(linkIn(lastMail()), { decision: 'agree', confirm: 'yes' });
    const after = await claim();
    assert.ok(before.status === 'approved' && after.status === 'approved');
    assert.deepEqual(after.window, before.window);
    assert.ok(after.customerAgreedAt);
    assert.equal(mails().length, 3);
    assert.match(lastMail().text, /Ön hozzájárult az alábbi igényléshez/);
    assert.equal((await bot.open(linkIn(lastMail()))).status, 200);
  });

  it('is the wrong person: the window stands still until an admin names the right one', async () => {
    await file();
    await approve();
    const old = linkIn(lastMail());
    await decide(old, { decision: 'wrong-person', confirm: 'yes' });
    assert.deepEqual(lastMail().to, ['clara@contoso.com']);
    assert.match(lastMail().text, /nem Ön az illetékes/);
    const card = partner.latest();
    assert.match(textOf(card), /says that they’re the wrong person/);
    assert.doesNotMatch(textOf(card), /couldn’t reach|email address seems to be wrong/);
    await bot.advance({ hours: 24 * 30 });
    assert.equal((await claim()).status, 'approved');
    assert.ok(verbsOn(card).includes('claim.correct-contact'));
    await partner.presses(card, 'claim.correct-contact');
    await partner.presses(card, 'claim.correct-contact', { ...cleo, customerContactEmail: 'nobody' });
    assert.equal((await claim()).details.customerContactEmail, 'clara@contoso.com');
    await partner.presses(card, 'claim.correct-contact', { ...cleo, customerContactEmail: 'cleo@Contoso.com' });
    await bot.settled();
    assert.deepEqual(lastMail().to, ['cleo@contoso.com']);
    assert.match(lastMail().text, /Tisztelt Cleo Customer!/);
    const corrected = await claim();
    assert.ok(corrected.status === 'approved' && corrected.window.state === 'open');
    assert.equal((await bot.open(old)).status, 410);
    assert.equal((await bot.open(linkIn(lastMail()))).status, 200);
    await bot.advance({ hours: 24 * 12 });
    assert.equal((await claim()).status, 'official');
  });

  it('whose address is refused for good is in doubt: partner and desk are told, and nothing becomes official', async () => {
    await file();
    server.answers.recipient = 550;
    await approve();
    const paused = await claim();
    assert.ok(paused.status === 'approved');
    assert.equal(paused.window.state, 'paused');
    assert.match(textOf(partner.latest()), /couldn’t reach/);
    await bot.advance({ hours: 24 * 30 });
    assert.equal((await claim()).status, 'approved');
    assert.equal(mails().length, 1);
  });

  it('hears of a claim whose first mail came back once the address is right', async () => {
    server.answers.recipient = 550;
    await file();
    assert.equal((await claim()).contactInDoubt, 'bounced');
    assert.equal((await claim()).customerTold, false);
    delete server.answers.recipient;
    await correctTo('cleo@contoso.com');
    await bot.settled();
    assert.deepEqual(
      mails().map(({ to }) => to),
      [['cleo@contoso.com']],
    );
    assert.equal((await claim()).customerTold, true);
  });

  it('has no window by a mail to an address that was corrected while it was on its way', async () => {
    await file();
    await press(reviewer, rootCard(), 'review.start');
    await reviewer.presses(rootCard(), 'review.approve');
    server.meanwhile = async () => {
      assert.equal(lastMail().to[0], 'clara@contoso.com');
      await partner.says(`status ${id}`);
      await correctTo('cleo@contoso.com');
      server.answers.recipient = 450;
    };
    await reviewer.presses(rootCard(), 'review.approve', { comment: 'Fine.' });
    await bot.settled();
    const waiting = await claim();
    assert.ok(waiting.status === 'approved');
    assert.equal(waiting.window.state, 'awaiting-mail');
    delete server.answers.recipient;
    await bot.advance({ minutes: 5 });
    const opened = await claim();
    assert.ok(opened.status === 'approved' && opened.window.state === 'open');
    assert.deepEqual(
      mails().map(({ to }) => to[0]),
      ['clara@contoso.com', 'clara@contoso.com', 'cleo@contoso.com'],
    );
  });

  it('hears later, not never, when the server is busy, and only then does the window open', async () => {
    await file();
    server.answers.recipient = 450;
    await approve();
    const waiting = await claim();
    assert.ok(waiting.status === 'approved');
    assert.equal(waiting.window.state, 'awaiting-mail');
    assert.equal(waiting.contactInDoubt, undefined);
    await bot.restart();
    delete server.answers.recipient;
    await bot.advance({ hours: 48 });
    const opened = await claim();
    assert.ok(opened.status === 'approved' && opened.window.state === 'open');
    assert.equal(opened.window.closesAt, '2026-11-11T22:59:59Z');
    assert.match(lastMail().text, /november 11\./);
    assert.equal(mails().length, 2);
  });

  it('hears of a rejection, since they were told of the claim', async () => {
    await file();
    await press(reviewer, rootCard(), 'review.start');
    await reviewer.presses(rootCard(), 'review.reject');
    await reviewer.presses(rootCard(), 'review.reject', { reason: 'insufficient-poe', comment: 'No signature.' });
    await bot.settled();
    assert.equal(mails().length, 2);
    assert.doesNotMatch(lastMail().text, /No signature/);
    await optOut(linkIn(lastMail()));
    const stored = await claim();
    assert.ok(stored.status === 'rejected');
    assert.equal(stored.rejection.reason, 'customer-declined');
  });

  it('is reminded one business day before the end', async () => {
    await file();
    await approve();
    const before = mails().length;
    // Friday, before the window's last day, which is a Monday.
    await bot.advance({ hours: 24 * 4 + 4 });
    assert.equal(mails().length, before + 1);
    assert.match(lastMail().text, /Emlékeztetjük/);
    assert.ok(linkIn(lastMail()));
  });

  it('gets every mail once, however often the bot is restarted', async () => {
    await file();
    await bot.restart();
    await bot.settled();
    await approve();
    await bot.restart();
    await bot.settled();
    assert.equal(mails().length, 2);
    assert.equal(new Set(mails().map(({ header }) => header('message-id'))).size, 2);
  });
});
