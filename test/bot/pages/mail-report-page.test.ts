import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { createDesk } from '../../../bot/desk.ts';
import { createNameMail, type NamedMail } from '../../../bot/mail/mail-name.ts';
import { mailReportPages, reportBytes, reportsPerMinute } from '../../../bot/pages/mail-report-page.ts';
import type { PageResponse } from '../../../bot/pages/page.ts';
import type { Claim } from '../../../claims/claim.ts';
import { aClaim, aContext, admin, anAdmin, monday, someDetails } from '../../support/build-claim.ts';
import { gmailReport, postfixReport, reportShapes } from '../../support/delivery-reports.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const clara = 'clara@contoso.example';
const mail: NamedMail = { id: 'CPOR-000001/5/customer', contact: 0, to: { address: clara } };
const key = 'k'.repeat(43);

describe('A delivery report posted to the bot', () => {
  let room: Awaited<ReturnType<typeof openRoom>>;

  const openRoom = async () => {
    const { store, end } = await temporaryStore();
    const clock = { now: Temporal.Instant.from(monday) };
    const logged: object[] = [];
    const desk = createDesk({
      claims: store.claims,
      context: () => aContext({ now: clock.now }),
    });
    const nameMail = createNameMail(key);
    const page = mailReportPages({
      desk,
      nameMail,
      clock: { now: () => clock.now },
      log: { info: (detail) => logged.push(detail), warn: () => {}, error: () => {} },
    })['POST /mail/reports'];
    assert.ok(page);
    const stored = async () => (await store.claims.load('CPOR-000001')) ?? assert.fail('no claim is kept');
    return {
      clock,
      desk,
      logged,
      end,
      keep: (claim: Claim) => store.claims.save({ claim, basedOn: 0, events: [], notices: [] }),
      claim: async (): Promise<Claim> => (await stored()).claim,
      events: async (): Promise<number> => (await stored()).events.length,
      messageId: (changes: Partial<NamedMail> = {}, signedBy = key): string =>
        `<${createNameMail(signedBy)({ ...mail, ...changes })}@partner.example>`,
      post: (
        body: string | readonly (string | Uint8Array)[],
        headers: Record<string, string> = {},
        address = '192.0.2.1',
      ): Promise<PageResponse> =>
        page({
          method: 'POST',
          params: {},
          query: new URLSearchParams(),
          headers: { 'content-type': 'message/rfc822', ...headers },
          address,
          body: Readable.from([body].flat().map((chunk) => Buffer.from(chunk))),
        }),
      correctTo: async (customerContactEmail: string) => {
        const command = { type: 'CorrectContact', customerContactEmail } as const;
        assert.ok((await desk.run({ claimId: 'CPOR-000001', command, actor: anAdmin(admin) })).ok);
      },
    };
  };

  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.end());

  /** It is taken, and nothing comes of it. */
  const changesNothing = async (report: string): Promise<void> => {
    const before = await room.claim();
    assert.equal((await room.post(report)).status, 202);
    assert.deepEqual(await room.claim(), before);
  };

  for (const [server, write] of Object.entries(reportShapes))
    it(`stops the window, as ${server} writes it`, async () => {
      await room.keep(aClaim('approved'));
      assert.equal((await room.post(write({ messageId: room.messageId() }))).status, 202);
      const claim = await room.claim();
      assert.ok(claim.status === 'approved');
      assert.deepEqual(claim.window, { state: 'paused', why: 'bounced', pausedAt: monday });
      assert.equal(claim.contactInDoubt, 'bounced');
    });

  it('before the approval leaves the contact in doubt', async () => {
    await room.keep(aClaim('under-review'));
    await room.post(postfixReport({ messageId: room.messageId() }));
    assert.equal((await room.claim()).contactInDoubt, 'bounced');
  });

  it('is believed by the envelope id alone', async () => {
    await room.keep(aClaim('approved'));
    const report = postfixReport({ messageId: room.messageId() }).replace(/Message-ID: .*/, 'Message-ID: <x@y>');
    await room.post(report);
    assert.equal((await room.claim()).contactInDoubt, 'bounced');
  });

  it('comes to nothing more the second time', async () => {
    await room.keep(aClaim('approved'));
    const report = postfixReport({ messageId: room.messageId() });
    await room.post(report);
    const events = await room.events();
    await changesNothing(report);
    assert.equal(await room.events(), events);
  });

  for (const [what, report] of [
    ['a mail that is late', () => postfixReport({ messageId: room.messageId(), action: 'delayed', status: '4.4.1' })],
    ['a mail that arrived', () => gmailReport({ messageId: room.messageId(), action: 'delivered', status: '2.0.0' })],
    ['a mail of somebody else', () => postfixReport({ messageId: '<1234@partner.example>' })],
    ['a mail signed by another key', () => postfixReport({ messageId: room.messageId({}, 'x'.repeat(43)) })],
    [
      'a mail to another address',
      () => postfixReport({ messageId: room.messageId({ to: { address: 'cleo@x.example' } }) }),
    ],
    ['an earlier contact', () => postfixReport({ messageId: room.messageId({ contact: 1 }) })],
    ['a mail to the partner', () => postfixReport({ messageId: room.messageId({ id: 'CPOR-000001/5/partner-mail' }) })],
    [
      'another claim’s mail, renamed',
      () => postfixReport({ messageId: room.messageId({ id: 'CPOR-000002/5/customer' }).replace('02.5', '01.5') }),
    ],
    ['another event’s mail, renamed', () => postfixReport({ messageId: room.messageId().replace('.5.', '.6.') })],
    ['a claim that there is not', () => postfixReport({ messageId: room.messageId({ id: 'CPOR-000002/5/customer' }) })],
  ] as const)
    it(`changes nothing when it is about ${what}`, async () => {
      await room.keep(aClaim('approved'));
      await changesNothing(report());
    });

  it('about a contact that was corrected says nothing of the new one, even where the address is the same', async () => {
    await room.keep(aClaim('approved'));
    await room.correctTo('cleo@contoso.example');
    await changesNothing(postfixReport({ messageId: room.messageId() }));
    await room.correctTo(clara);
    await changesNothing(postfixReport({ messageId: room.messageId() }));
    await room.post(postfixReport({ messageId: room.messageId({ contact: 2 }) }));
    assert.equal((await room.claim()).contactInDoubt, 'bounced');
  });

  for (const status of ['official', 'rejected', 'rejected-final', 'ended', 'discarded'] as const)
    it(`changes nothing on a claim that is ${status}`, async () => {
      await room.keep(aClaim(status));
      await changesNothing(postfixReport({ messageId: room.messageId() }));
    });

  it('changes nothing from the moment in which the window closes', async () => {
    const details = someDetails();
    const window = { state: 'open', openedAt: monday, closesAt: '2026-11-09T23:59:59Z' } as const;
    await room.keep(aClaim('approved', { details, window }));
    room.clock.now = Temporal.Instant.from(window.closesAt);
    await changesNothing(postfixReport({ messageId: room.messageId() }));
    room.clock.now = room.clock.now.subtract({ seconds: 1 });
    await room.post(postfixReport({ messageId: room.messageId() }));
    assert.equal((await room.claim()).contactInDoubt, 'bounced');
  });

  it('is answered alike whatever it comes to', async () => {
    await room.keep(aClaim('approved'));
    const answers = [];
    for (const messageId of ['<1@x>', room.messageId({ id: 'CPOR-000002/5/customer' }), room.messageId()])
      answers.push(await room.post(postfixReport({ messageId })));
    answers.push(await room.post('Subject: Away\n\nAway.\n'));
    assert.equal(new Set(answers.map((one) => JSON.stringify(one))).size, 1);
  });

  it('is logged without an address, a word of the server or a name that is not ours', async () => {
    await room.keep(aClaim('approved'));
    await room.post(postfixReport({ messageId: '<CPOR-000009.clara@contoso.example>' }));
    await room.post(postfixReport({ messageId: room.messageId({}, 'x'.repeat(43)) }));
    await room.post(postfixReport({ messageId: room.messageId() }));
    assert.deepEqual(room.logged, [
      { outcome: 'not-ours' },
      { outcome: 'not-ours' },
      { outcome: 'contact-in-doubt', claimId: 'CPOR-000001', detail: '5.1.1' },
    ]);
  });

  for (const type of ['Message/RFC822; charset=x', 'multipart/report', 'text/plain', 'application/octet-stream'])
    it(`is taken as ${type}`, async () => {
      assert.equal((await room.post('Subject: x\n\n', { 'content-type': type })).status, 202);
    });

  it('is refused as anything else, or packed', async () => {
    const packed = [gzipSync('Subject: x\n\n')];
    assert.equal((await room.post('{}', { 'content-type': 'application/json' })).status, 415);
    assert.equal((await room.post('Subject: x\n\n', { 'content-type': '' })).status, 415);
    assert.equal((await room.post(packed, { 'content-encoding': 'gzip' })).status, 415);
  });

  it('is refused when it is no mail', async () => {
    for (const body of ['', 'hello', '{"a": 1}']) assert.equal((await room.post(body)).status, 400, body);
  });

  it('may be as large as the limit, and no larger, whatever it says of its size', async () => {
    const header = 'Subject: x\n\n';
    const filler = Buffer.alloc(reportBytes - header.length, 'x');
    assert.equal((await room.post([header, filler])).status, 202);
    assert.equal((await room.post([header, filler, 'x'])).status, 413);
    assert.equal((await room.post(header, { 'content-length': String(reportBytes + 1) })).status, 413);
    assert.equal((await room.post([header, filler, 'x'], { 'content-length': '12' })).status, 413);
  });

  it('has to wait when one sender posts too many', async () => {
    for (let count = 0; count < reportsPerMinute; count += 1)
      assert.equal((await room.post('Subject: x\n\n')).status, 202);
    const refused = await room.post('Subject: x\n\n');
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers?.['retry-after']) <= 60);
    assert.equal((await room.post('Subject: x\n\n', {}, '192.0.2.2')).status, 202);
    room.clock.now = room.clock.now.add({ minutes: 1 });
    assert.equal((await room.post('Subject: x\n\n')).status, 202);
  });
});
