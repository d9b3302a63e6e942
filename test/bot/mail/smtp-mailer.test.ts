import assert from 'node:assert/strict';
import { createNameMail } from '../../../bot/mail/mail-name.ts';
import type { Mail, MailResult } from '../../../bot/mail/mailer.ts';
import { createSmtpMailer } from '../../../bot/mail/smtp-mailer.ts';
import { type MailBehaviour, type MailServer, startMailServer, startSilentServer } from '../../support/mail-server.ts';

const mail: Mail = {
  id: 'CPOR-000001/5/customer',
  claimId: 'CPOR-000001',
  to: { name: 'Clara "the" Customer, CIO', address: 'clara@contoso.example' },
  subject: 'CPOR-000001: a társítás hivatalos',
  text: 'Tisztelt Clara Customer!\n\nhttps://claims.partner.example/opt-out/abc\n',
  html: '<p>Tisztelt Clara Customer!</p>',
};
const from = 'CPOR claims <claims@partner.example>';
const nameMail = createNameMail('k'.repeat(43));

describe('A mail sent by SMTP', () => {
  let server: MailServer;

  beforeEach(async () => {
    server = await startMailServer();
  });
  afterEach(() => server.end());

  const send = (url = server.url): Promise<MailResult> =>
    createSmtpMailer({ from, url, nameMail, patience: 2_000 }).send(mail);

  it('arrives once, whole, as text and HTML, at the one address', async () => {
    assert.deepEqual(await send(), { outcome: 'taken' });
    const [arrived, ...more] = server.received;
    assert.ok(arrived);
    assert.deepEqual(more, []);
    assert.deepEqual(arrived.to, ['clara@contoso.example']);
    assert.match(arrived.header('from'), /<claims@partner\.example>/);
    assert.equal(arrived.text.trim(), mail.text.trim().replaceAll('\n', '\r\n'));
    assert.equal(arrived.html.trim(), mail.html);
  });

  it('has its name as Message-ID, the same however often it is sent', async () => {
    await send();
    await send();
    const messageId = `<${nameMail(mail)}@partner.example>`;
    assert.deepEqual(
      server.received.map(({ header }) => header('message-id')),
      [messageId, messageId],
    );
  });

  it('asks for a report of a failure alone, with its name and without the letter', async () => {
    await send();
    assert.deepEqual(server.received[0]?.asked, {
      ret: 'HDRS',
      envid: nameMail(mail),
      notify: ['FAILURE'],
      orcpt: 'rfc822;clara@contoso.example',
    });
  });

  it('goes to a server that makes no such reports', async () => {
    await server.end();
    server = await startMailServer({}, { hideDSN: true });
    assert.deepEqual(await send(), { outcome: 'taken' });
  });

  it('says that no person wrote it, so that none is answered by a machine', async () => {
    await send();
    assert.equal(server.received[0]?.header('auto-submitted'), 'auto-generated');
  });

  const answers: readonly (readonly [behaviour: MailBehaviour, outcome: MailResult['outcome']])[] = [
    [{ recipient: 550 }, 'refused'],
    [{ recipient: 553 }, 'refused'],
    [{ message: 554 }, 'refused'],
    [{ recipient: 450 }, 'retry'],
    [{ recipient: 421 }, 'retry'],
    [{ message: 451 }, 'retry'],
    [{ from: 550 }, 'retry'],
  ];
  for (const [behaviour, outcome] of answers)
    it(`is ${outcome === 'retry' ? 'tried again' : 'refused for good'} after ${JSON.stringify(behaviour)}`, async () => {
      Object.assign(server.answers, behaviour);
      const result = await send();
      assert.equal(result.outcome, outcome);
      assert.deepEqual(server.received, []);
      assert.ok('detail' in result);
      assert.match(result.detail, new RegExp(`${Object.values(behaviour).join()}`));
      assert.doesNotMatch(result.detail, /clara|contoso/);
    });

  it('is tried again when the operator’s login is wrong: that says nothing of the customer', async () => {
    server.answers.login = 535;
    const result = await send(server.url.replace('smtp://', 'smtp://bot:wrong@'));
    assert.equal(result.outcome, 'retry');
  });

  it('is tried again when the server is silent, or not there', async () => {
    const silent = await startSilentServer();
    const mailer = createSmtpMailer({ from, url: silent.url, nameMail, patience: 50 });
    assert.equal((await mailer.send(mail)).outcome, 'retry');
    await assert.rejects(mailer.check());
    await silent.end();
    assert.equal((await mailer.send(mail)).outcome, 'retry');
  });

  it('is preceded by a check that tells whether the server would take it', async () => {
    await createSmtpMailer({ from, url: server.url, nameMail }).check();
  });
});
