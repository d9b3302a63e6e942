import assert from 'node:assert/strict';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, press, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server.ts';
import { openDesk } from '../support/open-desk.ts';
import type { Message } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

/** From Monday 2 November 2026, 09:00 UTC on; the customer is Hungarian, so theirs is 08:00 UTC. */
describe('Reminders by mail', () => {
  let bot: WholeBot;
  let server: MailServer;
  let partner: TeamsPerson;
  let reviewer: TeamsPerson;
  let root: Message;

  const mailTo = (address: string): readonly ReceivedMail[] => server.received.filter(({ to }) => to.includes(address));
  const partnersMail = (): readonly string[] => mailTo('olivia@partner.example').map(({ header }) => header('subject'));

  beforeEach(async () => {
    server = await startMailServer();
    bot = await startWholeBot({ REVIEWERS: rita.id, MAIL_FROM: 'claims@partner.example', SMTP_URL: server.url });
    partner = bot.teams.person(olivia);
    await partner.installs();
    const desk = await openDesk(bot);
    ({ reviewer } = desk);
    const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
    await bot.settled();
    root = desk.rootCard(id);
    await press(reviewer, root, 'review.start');
  });
  afterEach(async () => {
    await bot.end();
    await server.end();
  });

  const ask = async (): Promise<void> => {
    await reviewer.presses(root, 'review.request-info');
    await reviewer.presses(root, 'review.request-info', {
      reasons: 'missing-or-old-dates',
      comment: 'Which year?',
      concernedProducts: '',
    });
    await bot.settled();
  };

  it('reach the partner’s contact where the chat is dead, from one business day before the end', async () => {
    await ask();
    await partner.uninstalls();
    await bot.advance({ hours: 48 });
    assert.deepEqual(partnersMail(), []);
    await bot.advance({ hours: 48 });
    await bot.advance({ hours: 72 });
    assert.deepEqual(partnersMail(), [
      'CPOR-000001: a deadline is approaching',
      'CPOR-000001: a deadline is approaching',
    ]);
    const last = server.received.at(-1);
    assert.match(last?.text ?? '', /needs your answer.*This is the last business day/);
    await bot.restart();
    await bot.settled();
    assert.equal(partnersMail().length, 2);
  });

  it('reach them also when the chat turns out to be dead only then', async () => {
    await ask();
    bot.teams.fail({ conversationId: partner.chat, with: 403, code: 'BotNotInConversationRoster' });
    await bot.advance({ hours: 96 });
    await bot.advance({ minutes: 2 });
    assert.deepEqual(partnersMail(), ['CPOR-000001: a deadline is approaching']);
  });

  it('stay away where the chat takes them', async () => {
    await ask();
    await bot.advance({ hours: 24 * 7 });
    await bot.advance({ minutes: 2 });
    assert.match(textOf(partner.latest()), /This is the last business day/);
    assert.deepEqual(partnersMail(), []);
  });

  it('reach the customer one business day before their window closes', async () => {
    await reviewer.presses(root, 'review.approve');
    await reviewer.presses(root, 'review.approve', { comment: 'Fine.' });
    await bot.settled();
    const before = mailTo('clara@contoso.com').length;
    await bot.advance({ hours: 94, minutes: 59 });
    assert.equal(mailTo('clara@contoso.com').length, before);
    await bot.advance({ minutes: 1 });
    assert.equal(mailTo('clara@contoso.com').length, before + 1);
    assert.match(mailTo('clara@contoso.com').at(-1)?.text ?? '', /Emlékeztetjük/);
  });
});
