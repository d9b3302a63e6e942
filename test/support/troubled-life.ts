import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sinon from 'sinon';
import { createLog } from '../../bot/create-log.ts';
import { createNameMail } from '../../bot/mail/mail-name.ts';
import type { Mailer } from '../../bot/mail/mailer.ts';
import { createSmtpMailer } from '../../bot/mail/smtp-mailer.ts';
import { exampleTenantDirectory } from '../../bot/tenant-directory/example-tenants.ts';
import { LowdbClaims } from '../../storage/lowdb/claims/lowdb-claims.ts';
import { LowdbCards } from '../../storage/lowdb/lowdb-cards.ts';
import { LowdbOutbox } from '../../storage/lowdb/lowdb-outbox.ts';
import { storeFile } from '../../storage/lowdb/store-files.ts';
import { olivia, oscar, otto, rita } from './cast.ts';
import { postfixReport } from './delivery-reports.ts';
import { claimIdOn, fileClaim, fillIn, press } from './file-claim.ts';
import { microsoft365Usage, revenueAssociation } from './filing.ts';
import { startMailServer, startSilentServer } from './mail-server.ts';
import { openDesk } from './open-desk.ts';
import { rawPresser } from './raw-press.ts';
import type { Failure } from './teams/failures.ts';
import { startWholeBot } from './whole-bot.ts';

const unkind = (where: string): Error =>
  Object.assign(new Error(`${where} failed for Clara Customer <clara@contoso.com> of Contoso Ltd`), {
    code: 'clara@contoso.com is no code',
    request: { headers: { authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9' }, body: 'Olivia Owner' },
    cause: new TypeError('Olivia Owner typed: it was last spring'),
  });

/** What a bot left behind that lived through every kind of trouble. */
export type TroubledLife = {
  /** Lines of the log. */
  readonly lines: readonly string[];
  /** Links that were on cards and in mails. */
  readonly links: readonly string[];
  /** Tokens that the login service gave out. */
  readonly tokens: readonly string[];
  readonly end: () => Promise<void>;
};

/**
 * A bot files, reviews, mails and fails: mail servers, Teams, the directory, the store and the disk let it down, each with an
 * error that names people; strangers and forged requests come by.
 */
export const liveThroughTroubles = async (): Promise<TroubledLife> => {
  const lines: string[] = [];
  const links: string[] = [];
  /** Milliseconds. */
  const patience = 300;
  const nameMail = createNameMail('a key of the tests, long enough for anybody');
  const from = 'CPOR claims <claims@partner.example>';
  const mail: { through: Mailer['send'] } = { through: () => assert.fail('no mail server yet') };
  const tenants = { tenantOf: exampleTenantDirectory.tenantOf };

  const [server, silent] = [await startMailServer(), await startSilentServer()];
  const bot = await startWholeBot({ REVIEWERS: rita.id }, undefined, {
    log: createLog('trace', { write: (line) => void lines.push(line) }),
    mailer: { send: (one) => mail.through(one), check: () => Promise.reject(unkind('the mail server')) },
    tenants: { tenantOf: (domain) => tenants.tenantOf(domain) },
  });
  const partner = bot.teams.person(olivia);
  await partner.installs();
  const { reviewer, rootCard } = await openDesk(bot);

  /** Teams refuses the next request, naming people. */
  const failsOnce = (failure: Failure) =>
    bot.teams.fail({ times: 1, message: 'Olivia Owner <olivia@partner.example> of Contoso', ...failure });
  const breaks = async (stub: sinon.SinonStub, work: () => Promise<unknown>): Promise<void> => {
    stub.rejects(unkind('the store'));
    await work();
    stub.restore();
  };

  const changes = async (verb: string, data: object): Promise<unknown> => {
    const claimId = 'CPOR-000001';
    const { version } = (await bot.stored(claimId)).claim;
    return (await rawPresser(bot.teams)).press(rita, { verb, data: { claimId, version, ...data } });
  };

  const filing = async (): Promise<string> => {
    await partner.sendsFile('secret-plan.exe', new TextEncoder().encode('MZ'));
    await partner.sendsFile('secret-plan.pdf', new TextEncoder().encode('Clara Customer wrote no PDF'));
    const form = await fillIn(partner, revenueAssociation);
    links.push(
      ...JSON.stringify(form.card)
        .matchAll(/https:[^"]+/g)
        .map(String),
    );
    failsOnce({ operation: 'create', with: 401, message: 'Bearer eyJhbGciOiJIUzI1NiJ9' });
    await press(partner, form, 'claim.submit');
    await bot.settled();
    return claimIdOn(form);
  };

  const mailTroubles = async (): Promise<void> => {
    const through = ({ url }: { readonly url: string }) => createSmtpMailer({ from, url, nameMail, patience }).send;
    mail.through = through(silent);
    await filing();
    mail.through = through(server);
    for (const recipient of [450, 550]) {
      server.answers.recipient = recipient;
      await bot.advance({ hours: 2 });
    }
    delete server.answers.recipient;
    mail.through = () => Promise.reject(unkind('the mail server'));
    await fileClaim(partner, microsoft365Usage);
    await bot.settled();
    mail.through = through(server);
    await bot.advance({ hours: 2 });
  };

  const review = async (): Promise<void> => {
    const claimId = 'CPOR-000002';
    server.answers.recipient = 450;
    await press(reviewer, rootCard(claimId), 'review.start');
    const question = {
      reasons: 'missing-products',
      comment: 'Which year was this?',
      concernedProducts: 'microsoft-teams',
    };
    await reviewer.presses(rootCard(claimId), 'review.request-info');
    await reviewer.presses(rootCard(claimId), 'review.request-info', question);
    await bot.settled();
    const answer = partner.sees().find((message) => JSON.stringify(message.card).includes('info.answer'));
    await partner.presses(answer ?? assert.fail('nothing to answer'), 'info.answer', {
      comment: 'It was last spring.',
    });
    await bot.settled();
    const answered = bot.teams.messagesOf('19:desk@thread.tacv2').at(-1) ?? assert.fail('the desk is empty');
    for (const [on, verb] of [
      [answered, 'review.approve-answer'],
      [rootCard(claimId), 'review.approve'],
    ] as const) {
      await reviewer.presses(on, verb);
      await reviewer.presses(on, verb, { comment: 'The signature is fine.' });
      await bot.settled();
    }
    assert.equal((await bot.stored(claimId)).claim.status, 'approved');
  };

  const teamsTroubles = async (): Promise<void> => {
    const codes = [
      'BotNotInConversationRoster',
      'ConversationNotFound',
      'TooManyRequests',
      'ServiceError',
      'Olivia Owner',
    ];
    for (const [index, status] of [403, 404, 429, 500, 400].entries()) {
      failsOnce({ operation: 'send', with: status, code: codes[index] ?? '' });
      await partner.says('my claims');
    }
    const steps = {
      500: ['review.start', {}],
      403: ['review.assign', { assignee: 'me' }],
      reset: ['review.note', { comment: 'Clara' }],
    } as const;
    for (const how of [500, 403, 'reset'] as const) {
      const lift = bot.teams.fail({
        operation: 'update',
        with: how,
        code: 'Clara Customer',
        message: 'Clara Customer',
      });
      await partner.says('claim 1');
      await partner.presses(partner.latest(), 'claim.view');
      await changes(steps[how][0], steps[how][1]);
      await bot.settled();
      lift();
    }
    failsOnce({ operation: 'send', with: 'reset' });
    await partner.says('my claims');
  };

  const strangers = async (): Promise<void> => {
    const outsider = bot.teams.person(oscar);
    await outsider.says('new claim for contoso.com');
    const presser = await rawPresser(bot.teams);
    await presser.press(oscar, { verb: 'claim.view', data: { claimId: 'CPOR-000002' } });
    await presser.press(otto, { verb: 'claim.withdraw', data: { claimId: 'CPOR-000002', reason: 'filed twice' } });
    await presser.press(olivia, { verb: 'clara@contoso.com', data: { claimId: 'Clara Customer', version: {} } });
    await presser.press(olivia, { verb: 'draft.next', data: { claimId: 'CPOR-000002', step: 'drop table' } });
    await presser.press(olivia, { verb: { name: 'Clara' }, data: ['Clara'] });
    await bot.teams.post('{"text": "Clara Customer"');
    await bot.teams.post('["Clara Customer"]');
    await bot.teams.deliver({ type: 'message', from: { name: 'Clara Customer' } });
    const said = partner.activity({ type: 'message', text: 'Clara Customer' });
    await bot.teams.deliver(said, null);
    await bot.teams.deliver(said, { forged: true });
    await bot.teams.deliver({ ...said, serviceUrl: 'https://clara.contoso.com/' });
    await bot.teams.deliver({
      ...said,
      text: 7,
      attachments: 'Clara',
      conversation: { id: 'Clara', tenantId: 'contoso' },
    });
    await bot.teams.deliver(partner.activity({ type: 'invoke', name: 'Clara Customer', value: 'Clara Customer' }));
  };

  const handlersThatThrow = async (): Promise<void> => {
    const form = await fillIn(partner, microsoft365Usage.slice(0, 2));
    tenants.tenantOf = () => Promise.reject(unkind('the directory'));
    const presser = await rawPresser(bot.teams);
    const customer = { ...microsoft365Usage[2]?.[1], claimId: claimIdOn(form), version: 3, step: 'customer' };
    const next = () => presser.press(olivia, { verb: 'draft.next', data: customer, on: form.id });
    assert.match((await next()).text, /Something went wrong/);
    tenants.tenantOf = exampleTenantDirectory.tenantOf;
    for (const method of ['load', 'save'] as const)
      await breaks(sinon.stub(LowdbClaims.prototype, method), async () => {
        await partner.says('claim 2');
        await next();
        await bot.open(links.find((link) => /\/poe\/[^/]+$/.test(link)) ?? assert.fail('no upload link'));
        await bot.advance({ hours: 24 * 6 });
      });
    await breaks(sinon.stub(LowdbOutbox.prototype, 'take'), () => bot.advance({ hours: 1 }));
    await breaks(sinon.stub(LowdbCards.prototype, 'ofClaim'), async () => {
      await next();
      await changes('review.assign', { assignee: '' });
      await bot.settled();
    });
    await bot.advance({ hours: 24 });
  };

  const reports = async (): Promise<void> => {
    const report = postfixReport({
      messageId: server.received.at(-1)?.header('message-id') ?? '',
      recipient: 'clara@contoso.com',
    });
    for (const body of [report, report.replaceAll('failed', 'delayed'), 'Clara Customer']) {
      const headers = { 'content-type': 'message/rfc822' };
      await bot.open('https://claims.partner.example/mail/reports', { method: 'POST', headers, body });
    }
  };

  const diskTroubles = async (): Promise<void> => {
    const file = join(bot.dataDir, storeFile);
    await rename(file, `${file}-away`);
    await bot.open('https://claims.partner.example/readyz');
    await rename(`${file}-away`, file);
    await bot.restart(async () => {
      const database = new DatabaseSync(file);
      const broken = '{"format": 1, "claim": Clara Customer, "clara@contoso.com"';
      database.prepare('UPDATE claims SET document = ? WHERE key = 1').run(broken);
      database.close();
    });
    await partner.says('claim 1');
  };

  await mailTroubles();
  await review();
  await teamsTroubles();
  await strangers();
  await handlersThatThrow();
  await reports();
  await reviewer.says('self-test');
  await diskTroubles();
  links.push(...server.received.flatMap(({ text }) => text.match(/https:\S+/g) ?? []));
  return {
    lines,
    links,
    tokens: bot.teams.tokens(),
    end: async () => {
      await bot.end();
      await server.end();
      await silent.end();
    },
  };
};
