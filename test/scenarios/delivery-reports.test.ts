import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { exchangeOnlineReport, postfixReport } from '../support/delivery-reports.ts';
import { claimIdOn, fileClaim, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server.ts';
import { type OpenDesk, openDesk } from '../support/open-desk.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('A mail to the customer that comes back later', () => {
  let bot: WholeBot;
  let server: MailServer;
  let partner: TeamsPerson;
  let desk: OpenDesk;
  let id: string;

  const rootCard = (): Message => desk.rootCard(id);
  const lastMail = (): ReceivedMail => server.received.at(-1) ?? assert.fail('no mail');
  const messageIdOf = ({ header }: ReceivedMail): string => header('message-id');
  const claim = async () => (await bot.stored(id)).claim;
  const windowState = async () => {
    const stored = await claim();
    assert.ok(stored.status === 'approved');
    return stored.window.state;
  };

  /** As a mail server's pipe does it. */
  const pipe = async (body: string | ReadableStream): Promise<number> => {
    const response = await bot.open('https://claims.partner.example/mail/reports', {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822' },
      body,
      duplex: 'half',
    });
    return response.status;
  };
  const post = async (report: string): Promise<number> => {
    const status = await pipe(report);
    await bot.settled();
    return status;
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
    id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    await desk.approve(id);
  });
  afterEach(async () => {
    await bot.end();
    await server.end();
  });

  it('stops the window until an admin names the right contact, whose window no old report touches', async () => {
    assert.equal(await windowState(), 'open');
    const old = lastMail();
    const report = postfixReport({ messageId: messageIdOf(old), recipient: 'clara@contoso.com' });
    assert.equal(await post(report), 202);
    assert.equal(await windowState(), 'paused');
    const card = partner.latest();
    assert.match(textOf(card), /couldn’t reach/);
    assert.ok(verbsOn(card).includes('claim.correct-contact'));
    assert.match(textOf(rootCard()), /address seems to be wrong/);

    const paused = await bot.stored(id);
    const told = desk.messages().length;
    assert.equal(await post(report), 202);
    assert.deepEqual(await bot.stored(id), paused);
    assert.equal(desk.messages().length, told);

    await bot.advance({ hours: 24 * 30 });
    assert.equal(await windowState(), 'paused');
    await partner.presses(card, 'claim.correct-contact');
    await partner.presses(card, 'claim.correct-contact', { customerContactEmail: 'cleo@contoso.com' });
    await bot.settled();
    assert.deepEqual(lastMail().to, ['cleo@contoso.com']);
    assert.equal(await windowState(), 'open');

    const opened = await bot.stored(id);
    assert.equal(await post(report), 202);
    assert.deepEqual(await bot.stored(id), opened);
    await bot.advance({ hours: 24 * 12 });
    assert.equal((await claim()).status, 'official');
  });

  it('is known again by another process, in the shape of another server', async () => {
    await bot.restart();
    assert.equal(await post(exchangeOnlineReport({ messageId: messageIdOf(lastMail()) })), 202);
    assert.equal(await windowState(), 'paused');
  });

  it('stops the window as well when it is an earlier mail to the same contact', async () => {
    const [first] = server.received;
    assert.ok(first);
    await post(postfixReport({ messageId: messageIdOf(first) }));
    assert.equal(await windowState(), 'paused');
  });

  it('before the server has said that it took it opens no window', async () => {
    await post(postfixReport({ messageId: messageIdOf(lastMail()) }));
    const card = partner.latest();
    server.meanwhile = () => pipe(postfixReport({ messageId: messageIdOf(lastMail()) }));
    await partner.presses(card, 'claim.correct-contact');
    await partner.presses(card, 'claim.correct-contact', { customerContactEmail: 'cleo@contoso.com' });
    await bot.settled();
    assert.deepEqual(lastMail().to, ['cleo@contoso.com']);
    assert.equal(await windowState(), 'paused');
  });

  it('does nothing where nobody has received it: a report that is made up', async () => {
    const before = await bot.stored(id);
    const forged = messageIdOf(lastMail()).replace(/[0-9a-f]{32}/, '0'.repeat(32));
    assert.equal(await post(postfixReport({ messageId: forged })), 202);
    assert.equal(await post(postfixReport({ messageId: forged, status: '4.4.1', action: 'delayed' })), 202);
    assert.deepEqual(await bot.stored(id), before);
  });

  it('is refused, not cut off, when it is too large', async () => {
    const large = `Subject: x\n\n${'x'.repeat(300 * 1024)}`;
    assert.equal(await pipe(large), 413);
    assert.equal(await pipe(new Blob([large]).stream()), 413);
  });
});
