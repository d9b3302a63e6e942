import assert from 'node:assert/strict';
import { SignJWT } from 'jose';
import { createLinks } from '../../bot/signed-links.ts';
import { monday, owner } from '../support/build-claim.ts';

const key = 'k'.repeat(43);
const claims = { claimId: 'CPOR-000001', person: owner, language: 'hu' };

describe('a signed link', () => {
  let now: Temporal.Instant;
  const clock = { now: () => now };
  const links = createLinks({ key, publicUrl: 'https://bot.example/cpor/', clock });
  const tokenOf = (url: string): string => new URL(url).pathname.split('/')[3] ?? '';
  beforeEach(() => {
    now = Temporal.Instant.from(monday);
  });

  it('lies under the public address and says what it stands for', async () => {
    const url = await links.uploadUrl(claims);
    assert.match(url, /^https:\/\/bot\.example\/cpor\/poe\/[\w.-]+$/);
    assert.deepEqual(await links.check('upload', tokenOf(url)), { valid: true, claims });
    assert.match(await links.templateUrl(claims), /\/cpor\/poe\/[\w.-]+\/template\.docx$/);
    assert.match(await links.documentUrl({ ...claims, fileId: 'f' }), /\/cpor\/documents\/[\w.-]+$/);
  });

  it('opens nothing that is not its purpose', async () => {
    const upload = tokenOf(await links.uploadUrl(claims));
    const document = tokenOf(await links.documentUrl({ ...claims, fileId: 'f' }));
    assert.deepEqual(await links.check('document', upload), { valid: false, why: 'tampered' });
    assert.deepEqual(await links.check('opt-out', upload), { valid: false, why: 'tampered' });
    assert.deepEqual(await links.check('upload', document), { valid: false, why: 'tampered' });
  });

  it("expires on the bot's clock: after 7 days to upload, after 24 hours to a document", async () => {
    const upload = tokenOf(await links.uploadUrl(claims));
    const document = tokenOf(await links.documentUrl(claims));
    now = Temporal.Instant.from(monday).add({ hours: 24 }).subtract({ seconds: 1 });
    assert.equal((await links.check('document', document)).valid, true);
    now = Temporal.Instant.from(monday).add({ hours: 24 });
    assert.deepEqual(await links.check('document', document), { valid: false, why: 'expired' });
    now = Temporal.Instant.from(monday)
      .add({ hours: 7 * 24 })
      .subtract({ seconds: 1 });
    assert.equal((await links.check('upload', upload)).valid, true);
    now = Temporal.Instant.from(monday).add({ hours: 7 * 24 });
    assert.deepEqual(await links.check('upload', upload), { valid: false, why: 'expired' });
  });

  it('is refused when it was changed, signed by somebody else, or not signed at all', async () => {
    const token = tokenOf(await links.uploadUrl(claims));
    const [head = '', body = '', signature = ''] = token.split('.');
    const foreign = createLinks({ key: 'x'.repeat(43), publicUrl: 'https://bot.example/cpor', clock });
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    const otherBody = Buffer.from('{"sub":"CPOR-000002","aud":"upload","exp":9999999999}').toString('base64url');
    const bad = [
      '',
      'nonsense',
      `${head}.${otherBody}.${signature}`,
      `${unsigned}.${body}.`,
      `${head}.${body}`,
      token.slice(0, -4),
      tokenOf(await foreign.uploadUrl(claims)),
    ];
    for (const one of bad) assert.deepEqual(await links.check('upload', one), { valid: false, why: 'tampered' }, one);
  });

  it('is refused when it was made to last for ever', async () => {
    const endless = await new SignJWT({ person: owner })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('CPOR-000001')
      .setAudience('upload')
      .sign(new TextEncoder().encode(key));
    assert.deepEqual(await links.check('upload', endless), { valid: false, why: 'tampered' });
  });

  it('to opt out does not expire, is the same every time, and names no address', async () => {
    const contact = { claimId: 'CPOR-000001', email: 'clara@contoso.example', language: 'hu' };
    const url = await links.optOutUrl(contact);
    now = now.add({ hours: 24 * 1000 });
    assert.equal(await links.optOutUrl(contact), url);
    const token = tokenOf(url);
    const check = await links.check('opt-out', token);
    assert.ok(check.valid);
    assert.equal(check.claims.claimId, 'CPOR-000001');
    assert.equal(check.claims.language, 'hu');
    assert.doesNotMatch(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(), /clara|contoso/);
  });

  it('to opt out is bound to the address that it was mailed to', async () => {
    const url = await links.optOutUrl({ claimId: 'CPOR-000001', email: 'clara@contoso.example' });
    const check = await links.check('opt-out', tokenOf(url));
    assert.ok(check.valid);
    assert.equal(links.isMailedTo(check.claims, 'clara@contoso.example'), true);
    assert.equal(links.isMailedTo(check.claims, 'cleo@contoso.example'), false);
    assert.equal(links.isMailedTo({ ...check.claims, claimId: 'CPOR-000002' }, 'clara@contoso.example'), false);
    assert.equal(links.isMailedTo({ claimId: 'CPOR-000001' }, 'clara@contoso.example'), false);
  });
});
