import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { showInbox, showMail } from '../../../bot/local/mail-pages.ts';
import type { KeptMail } from '../../../bot/mail/mail-folder.ts';
import type { PageRequest } from '../../../bot/pages/page.ts';
import { monday } from '../../support/build-claim.ts';

const link = 'http://localhost:3978/opt-out/abc.def';
const aMail = (order: number, overrides: Partial<KeptMail> = {}): KeptMail => ({
  id: `CPOR-00000${order}.5.customer`,
  claimId: `CPOR-00000${order}`,
  at: monday,
  order,
  to: { name: 'Clara <b>Customer</b>', address: 'clara@contoso.example' },
  subject: `CPOR-00000${order}: <i>mail</i>`,
  text: `Dear Clara,\n\n<b>bold</b>\n${link}\n`,
  html: '<p>not this</p>',
  ...overrides,
});

const mails = [aMail(2), aMail(1)];
const inbox = { list: async () => mails, find: async (id: string) => mails.find((mail) => mail.id === id) ?? null };
const request = (overrides: Partial<PageRequest> = {}): PageRequest => ({
  method: 'GET',
  params: {},
  query: new URLSearchParams(),
  headers: { host: 'localhost:3978' },
  body: Readable.from([]),
  ...overrides,
});

describe('The customer’s inbox of local mode', () => {
  it('lists the mails in their order by absolute-path links', async () => {
    const { status, body } = await showInbox(inbox)(request());
    assert.equal(status, 200);
    assert.deepEqual(
      [...String(body).matchAll(/href="(\/local\/mail\/[^"]+)"/g)].map(([, href]) => href),
      ['/local/mail/CPOR-000002.5.customer', '/local/mail/CPOR-000001.5.customer'],
    );
    assert.ok(String(body).includes('CPOR-000002: &lt;i&gt;mail'));
  });

  it('says that it is empty', async () => {
    assert.match(String((await showInbox({ ...inbox, list: async () => [] })(request())).body), /No mail yet/);
  });

  it('shows a mail as its text with plain links, and no frame', async () => {
    const { status, body } = await showMail(inbox)(request({ params: { id: 'CPOR-000001.5.customer' } }));
    assert.equal(status, 200);
    assert.ok(String(body).includes(`<a href="${link}">${link}</a>`));
    assert.ok(String(body).includes('&lt;b&gt;bold'));
    assert.doesNotMatch(String(body), /<iframe|not this/);
  });

  it('knows no other mail', async () => {
    assert.equal((await showMail(inbox)(request({ params: { id: 'nothing' } }))).status, 404);
  });

  it('answers nobody who does not mean this machine', async () => {
    const foreign = request({ headers: { host: 'evil.example' }, params: { id: 'CPOR-000001.5.customer' } });
    assert.equal((await showInbox(inbox)(foreign)).status, 403);
    assert.equal((await showMail(inbox)(foreign)).status, 403);
  });
});
