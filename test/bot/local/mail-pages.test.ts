import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { showInbox, showLetter, showMail } from '../../../bot/local/mail-pages.ts';
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
  html: '<!doctype html>\n<html>\n<head>\n<title>mail</title></head><body><p>not this</p></body></html>',
  ...overrides,
});

const mails = [aMail(2), aMail(1)];
const inbox = {
  mails: { list: async () => mails, find: async (id: string) => mails.find((mail) => mail.id === id) ?? null },
  timeZone: 'Europe/Budapest',
};
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
    assert.match(
      String((await showInbox({ ...inbox, mails: { ...inbox.mails, list: async () => [] } })(request())).body),
      /No email yet/,
    );
  });

  it('shows a mail as its text with plain links, and beside it as it looks, in a frame that can do nothing', async () => {
    const { status, body } = await showMail(inbox)(request({ params: { id: 'CPOR-000001.5.customer' } }));
    assert.equal(status, 200);
    assert.ok(String(body).includes(`<a href="${link}">${link}</a>`));
    assert.ok(String(body).includes('&lt;b&gt;bold'));
    assert.doesNotMatch(String(body), /not this/);
    assert.match(
      String(body),
      /<iframe [^>]*sandbox="allow-top-navigation-by-user-activation" src="\/local\/mail\/CPOR-000001\.5\.customer\/letter"/,
    );
  });

  it('gives the frame the mail’s HTML without scripts, pictures or forms, its links leading out of it', async () => {
    const { body, headers = {} } = await showLetter(inbox)(request({ params: { id: 'CPOR-000001.5.customer' } }));
    assert.match(String(body), /<head>\n<base target="_top">[\s\S]*<p>not this<\/p>/);
    const policy = headers['content-security-policy'] ?? '';
    assert.match(policy, /^default-src 'none'; style-src 'unsafe-inline';.*frame-ancestors 'self'; sandbox allow-top/);
    assert.doesNotMatch(policy, /script|img-src/);
  });

  for (const [accepted, time] of [
    ['en', 'Monday, 2 November 2026 at 10:00 (Europe/Budapest)'],
    ['hu', '2026. november 2., hétfő 10:00 (Europe/Budapest)'],
    ['tr', '2 Kasım 2026 Pazartesi 10:00 (Europe/Budapest)'],
  ] as const)
    it(`says times as people read them, with their zone, in ${accepted}`, async () => {
      const headers = { host: 'localhost:3978', 'accept-language': accepted };
      for (const page of [showInbox, showMail]) {
        const { body } = await page(inbox)(request({ headers, params: { id: 'CPOR-000001.5.customer' } }));
        assert.ok(String(body).includes(`<time datetime="${monday}">${time}</time>`), String(body));
      }
    });

  it('knows no other mail', async () => {
    for (const page of [showMail, showLetter])
      assert.equal((await page(inbox)(request({ params: { id: 'nothing' } }))).status, 404);
  });

  it('answers nobody who does not mean this machine', async () => {
    const foreign = request({ headers: { host: 'evil.example' }, params: { id: 'CPOR-000001.5.customer' } });
    assert.equal((await showInbox(inbox)(foreign)).status, 403);
    assert.equal((await showMail(inbox)(foreign)).status, 403);
    assert.equal((await showLetter(inbox)(foreign)).status, 403);
  });
});
