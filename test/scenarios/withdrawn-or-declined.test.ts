import assert from 'node:assert/strict';
import { ourFirm } from '../support/build-claim.ts';
import { olivia, rita } from '../support/cast.ts';
import { claimIdOn, fileClaim, textOf } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { openDesk } from '../support/open-desk.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

/** However "rejected" is written. */
const rejected = /reject|elutasít|redded|reddi/i;

describe('A claim that nobody rejected', function () {
  this.timeout(20_000);
  let server: MailServer;
  let bot: WholeBot;
  beforeEach(async () => {
    server = await startMailServer();
    bot = await startWholeBot({
      REVIEWERS: rita.id,
      MAIL_FROM: 'CPOR claims <claims@partner.example>',
      SMTP_URL: server.url,
    });
  });
  afterEach(async () => {
    await bot.end();
    await server.end();
  });

  const optOut = async (): Promise<void> => {
    const link = /https:\/\/claims\.partner\.example\/opt-out\/[\w.-]+/.exec(server.received[0]?.text ?? '')?.[0] ?? '';
    const csrf = /name="csrf" value="([^"]+)"/.exec(await (await bot.open(link)).text())?.[1] ?? '';
    const fields = { csrf, decision: 'opt-out', confirm: 'yes', reason: '' };
    await bot.open(link, { method: 'POST', body: new URLSearchParams(fields) });
    await bot.settled();
  };

  for (const { language, person, texts } of inEveryLanguage(olivia))
    for (const [shown, fact] of [
      ['withdrawn', 'history.ClaimWithdrawn'],
      ['customer-declined', 'history.CustomerDeclined'],
    ] as const)
      it(`reads ${shown} everywhere, and stays stored as rejected, in ${language}`, async () => {
        const partner = bot.teams.person(person);
        await partner.installs();
        const channel = bot.teams.channel({ id: '19:general@thread.tacv2', tenantId: ourFirm });
        await partner.says('subscribe', { in: channel });
        const desk = await openDesk(bot);
        const id = claimIdOn(await fileClaim(partner, microsoft365Usage));
        await bot.settled();
        const before = partner.sees().length;
        if (shown === 'withdrawn') {
          await partner.says(`withdraw ${id}`);
          await partner.presses(partner.latest(), 'claim.withdraw', { reason: 'A mistake.' });
          await bot.settled();
        } else await optOut();

        const ended = (await bot.stored(id)).claim;
        assert.equal(ended.status, 'rejected');
        await partner.says(`claim ${id}`);
        const card = textOf(partner.latest());
        await partner.says(`history ${id}`);
        const history = textOf(partner.latest());
        assert.ok(history.includes(texts(fact)));
        const channels = bot.teams.messagesOf(channel.id).slice(1).map(textOf);
        for (const text of [card, history, ...channels.slice(-2)]) {
          assert.ok(text.includes(texts(`status.${shown}`)), text);
          assert.doesNotMatch(text, rejected);
        }
        // The desk reads English in its channel.
        for (const text of [textOf(desk.rootCard(id)), textOf(partner.latest())]) assert.doesNotMatch(text, rejected);
        for (const message of partner.sees().slice(0, partner.sees().length - before))
          assert.doesNotMatch(textOf(message), rejected);

        await partner.says('my claims');
        const list = { ...partner.latest() };
        const listed = async (status: string) => JSON.stringify(await partner.presses(list, 'claim.list', { status }));
        assert.ok((await listed(shown)).includes(id));
        assert.ok(!(await listed('rejected')).includes(id));
      });
});
