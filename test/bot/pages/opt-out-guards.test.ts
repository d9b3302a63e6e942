import assert from 'node:assert/strict';
import { visitsPerMinute } from '../../../bot/pages/opt-out-page.ts';
import type { ClaimStatus } from '../../../claims/claim-status.ts';
import { aClaim, admin, anAdmin } from '../../support/build-claim.ts';
import { email, type OptOutSite, publicUrl, readable, startOptOutSite } from '../../support/opt-out-site.ts';

const optOut = { decision: 'opt-out', confirm: 'yes' };

describe('The opt-out page', () => {
  let site: OptOutSite;
  let path: string;

  beforeEach(async () => {
    site = await startOptOutSite();
    path = await site.path();
  });
  afterEach(async () => {
    await site.end();
    assert.deepEqual(site.logged, []);
  });

  const status = async (): Promise<ClaimStatus> => (await site.claim()).status;

  describe('behind a link that is not right', () => {
    it('explains itself when the link was changed or cut off', async () => {
      await site.keep(aClaim('approved'));
      for (const wrong of [path.slice(0, -3), `${path}x`, '/opt-out/nonsense']) {
        const response = await site.get(wrong, { 'accept-language': 'hu' });
        assert.equal(response.status, 404);
        assert.match(await response.text(), /<html lang="hu">[\s\S]*nem működik/);
      }
    });

    it('opens with no link of another purpose or another claim', async () => {
      await site.keep(aClaim('approved'));
      const upload = new URL(await site.links.uploadUrl({ claimId: 'CPOR-000001', person: admin })).pathname;
      assert.equal((await site.get(upload.replace('/poe/', '/opt-out/'))).status, 404);
      const other = new URL(await site.links.optOutUrl({ claimId: 'CPOR-000009', email })).pathname;
      assert.equal((await site.get(other)).status, 404);
    });

    it('tells that another contact was named, and lets the old one decide nothing', async () => {
      await site.keep(aClaim('approved'));
      const csrf = await site.formToken(path);
      const command = { type: 'CorrectContact', customerContactEmail: 'cleo@contoso.example' } as const;
      assert.ok((await site.desk.run({ claimId: 'CPOR-000001', command, actor: anAdmin() })).ok);
      for (const response of [await site.get(path), await site.send(path, { ...optOut, csrf })]) {
        assert.equal(response.status, 410);
        assert.match(await readable(response), /another contact/);
      }
      assert.equal(await status(), 'approved');
      assert.equal((await site.get(await site.path('cleo@contoso.example'))).status, 200);
    });

    it('does not expire', async () => {
      await site.keep(aClaim('approved'));
      site.clock.now = site.clock.now.add({ hours: 24 * 365 });
      assert.equal((await site.get(path)).status, 200);
    });

    it('holds no address in its text', () => {
      const payload = Buffer.from(path.split('.')[1] ?? '', 'base64url').toString();
      assert.match(payload, /CPOR-000001/);
      assert.doesNotMatch(payload, /clara|contoso/);
    });
  });

  describe('sent a form from elsewhere', () => {
    beforeEach(async () => {
      await site.keep(aClaim('approved'));
    });

    for (const [what, fields, headers] of [
      ['without the page’s token', { ...optOut, csrf: '' }, {}],
      ['with the token of another link', { ...optOut, csrf: 'x'.repeat(43) }, {}],
      ['by another site', optOut, { origin: 'https://evil.example' }],
      ['by a page without an origin', optOut, { origin: 'null' }],
    ] as const)
      it(`refuses it: ${what}`, async () => {
        assert.equal((await site.send(path, fields, headers)).status, 403);
        assert.equal(await status(), 'approved');
      });

    it('takes its own, with its origin or without', async () => {
      assert.equal((await site.send(path, { decision: 'agree', confirm: 'yes' }, { origin: publicUrl })).status, 303);
      assert.equal((await site.send(path, { decision: 'wrong-person', confirm: 'yes' })).status, 303);
    });

    it('does nothing for a decision that it does not know', async () => {
      for (const fields of [{}, { decision: 'accept' }]) assert.equal((await site.send(path, fields)).status, 400);
      assert.equal(await status(), 'approved');
    });
  });

  describe('visited too often', () => {
    it('asks to wait, and works again a minute later', async () => {
      await site.keep(aClaim('approved'));
      for (let visits = 0; visits < visitsPerMinute; visits += 1) assert.equal((await site.get(path)).status, 200);
      const refused = await site.get(path);
      assert.equal(refused.status, 429);
      assert.equal(refused.headers.get('retry-after'), '60');
      assert.equal(
        (await site.get(await site.path('cleo@contoso.example'))).status,
        410,
        'another link is not held up',
      );
      site.clock.now = site.clock.now.add({ minutes: 1 });
      assert.equal((await site.get(path)).status, 200);
    });

    it('counts guesses together', async () => {
      for (let visits = 0; visits < visitsPerMinute; visits += 1) await site.get(`/opt-out/guess-${visits}`);
      assert.equal((await site.get('/opt-out/guess')).status, 429);
    });
  });
});
