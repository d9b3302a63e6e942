import assert from 'node:assert/strict';
import { formTokenOf } from '../../../bot/pages/form-token.ts';
import type { ClaimStatus } from '../../../claims/claim-status.ts';
import { aClaim, aFile, anAnsweredRound, monday, reviewer, someDetails } from '../../support/build-claim.ts';
import { type OptOutSite, readable, startOptOutSite } from '../../support/opt-out-site.ts';

const optOut = { decision: 'opt-out', confirm: 'yes' };
const open = ['submitted', 'under-review', 'partner-action-required', 'approved', 'disputed', 'rejected'] as const;
const closed = ['official', 'rejected-final', 'ended'] as const;

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

  describe('opened', () => {
    it('says who asks, what for, until when by the customer’s calendar, and what opting out means', async () => {
      const window = { state: 'open', openedAt: monday, closesAt: '2026-11-09T22:59:59Z' } as const;
      await site.keep(aClaim('approved', { details: someDetails({ customerCountry: 'HU' }), window }));
      const response = await site.get(path);
      assert.equal(response.status, 200);
      const text = await readable(response);
      for (const said of [
        'CPOR-000001',
        'Olivia Owner (olivia@partner.example)',
        'Contoso Teams rollout',
        'Exchange Online',
        'Monday, 9 November 2026 at 23:59 CET',
        'usage data',
        'Your products, subscriptions and contracts don’t change',
        'If you do nothing, the association then becomes official',
      ])
        assert.ok(text.includes(said), said);
    });

    it('shows nothing that the customer does not know already', async () => {
      await site.keep(
        aClaim('under-review', {
          details: someDetails({ comments: 'our comment', technicalContactEmail: 'theo@contoso.example' }),
          files: [aFile({ name: 'statement.pdf' })],
          rounds: [anAnsweredRound({ comment: 'which year' })],
          notes: [{ by: reviewer, at: monday, text: 'desk note' }],
          competing: ['CPOR-000002'],
          assignee: reviewer,
        }),
      );
      const markup = await (await site.get(path)).text();
      assert.doesNotMatch(markup, /our comment|theo@|statement\.pdf|which year|desk note|CPOR-000002|Rita|clara@/);
    });

    it('shows what the partner typed as typed', async () => {
      await site.keep(aClaim('submitted', { details: someDetails({ claimName: '<b onclick="x">name</b>' }) }));
      assert.match(await (await site.get(path)).text(), /&lt;b onclick=&quot;x&quot;&gt;name/);
    });

    it('runs no script, stands in no frame or cache, and tells no other site its address', async () => {
      await site.keep(aClaim('approved'));
      const { headers } = await site.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"])
        assert.ok(policy.includes(rule), rule);
      assert.doesNotMatch(policy, /script-src|unsafe/);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'same-origin');
    });

    for (const one of [...open, ...closed])
      it(`changes nothing, however often and by whomever it is opened: ${one}`, async () => {
        await site.keep(aClaim(one));
        const before = await site.store.claims.load('CPOR-000001');
        for (const query of ['', '?decision=opt-out&confirm=yes', '?lang=hu']) await site.get(path + query);
        assert.deepEqual(await site.store.claims.load('CPOR-000001'), before);
      });

    for (const one of open)
      it(`changes nothing under a scanner that follows its links and sends its forms: ${one}`, async () => {
        await site.keep(aClaim(one));
        const before = await site.store.claims.load('CPOR-000001');
        const markup = await (await site.get(path)).text();
        const attributeOf = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
        const fieldsOf = (tags: string): [string, string][] =>
          (tags.match(/<(?:input|button)[^>]*>/g) ?? []).map((tag) => [
            attributeOf(tag, 'name'),
            attributeOf(tag, 'value'),
          ]);
        let sent = 0;
        for (const [form] of markup.matchAll(/<form[\s\S]*?<\/form>/g)) {
          const hidden = Object.fromEntries(fieldsOf(form).filter(([name]) => name !== 'decision'));
          for (const [name, value] of fieldsOf(form).filter(([name]) => name === 'decision')) {
            const answer = await site.send(attributeOf(form, 'action'), { ...hidden, [name]: value });
            assert.equal(answer.status, 200);
            for (const [, href = ''] of (await answer.text()).matchAll(/href="([^"]*)"/g))
              await site.get(new URL(href, `http://x${path}`).pathname);
            sent += 1;
          }
        }
        assert.ok(sent > 0);
        assert.deepEqual(await site.store.claims.load('CPOR-000001'), before);
      });

    it('is in the mail’s language, whatever the browser’s, and in the one that is picked on it', async () => {
      await site.keep(aClaim('approved'));
      const markup = await (await site.get(path, { 'accept-language': 'tr' })).text();
      assert.match(markup, /<html lang="en">/);
      assert.match(markup, /href="\?lang=hu"/);
      const picked = await (await site.get(`${path}?lang=hu`)).text();
      assert.match(picked, /<html lang="hu">/);
      assert.ok(picked.includes(`action="${path}?lang=hu"`));
      assert.match(await (await site.get(`${path}?lang=xx`)).text(), /<html lang="en">/);
    });
  });

  describe('opting out', () => {
    for (const one of open)
      it(`asks once more, then counts: ${one}`, async () => {
        await site.keep(aClaim(one));
        const question = await site.send(path, { decision: 'opt-out' });
        assert.equal(question.status, 200);
        assert.match(await question.text(), /name="confirm" value="yes"[\s\S]*Yes, opt out/);
        assert.equal(await status(), one);
        const done = await site.send(path, { ...optOut, reason: '  We work with another partner. ' });
        assert.equal(done.status, 303);
        assert.equal(done.headers.get('location'), path);
        const claim = await site.claim();
        assert.ok(claim.status === 'rejected');
        assert.equal(claim.rejection.reason, 'customer-declined');
        assert.equal(claim.rejection.comment, 'We work with another partner.');
        const shown = await site.get(path);
        assert.equal(shown.status, 200);
        assert.match(await readable(shown), /You have opted out .*Monday, 2 November 2026/);
      });

    for (const one of closed)
      it(`is no longer possible, and the page says why: ${one}`, async () => {
        await site.keep(aClaim(one));
        const shown = await site.get(path);
        assert.equal(shown.status, 410);
        assert.doesNotMatch(await shown.text(), /<form/);
        const csrf = formTokenOf(path.split('/').at(-1) ?? '');
        const refused = await site.send(path, { ...optOut, csrf });
        assert.equal(refused.status, 409);
        assert.equal(await status(), one);
      });

    it('needs no reason, and takes one of a thousand characters of any script', async () => {
      await site.keep(aClaim('approved'));
      const reason = '🙂'.repeat(500);
      await site.send(path, { ...optOut, reason });
      const claim = await site.claim();
      assert.ok(claim.status === 'rejected');
      assert.equal(claim.rejection.comment, reason);
    });

    it('pressed twice counts once', async () => {
      await site.keep(aClaim('approved'));
      const csrf = await site.formToken(path);
      await site.send(path, { ...optOut, csrf });
      const before = await site.store.claims.load('CPOR-000001');
      assert.equal((await site.send(path, { ...optOut, csrf })).status, 303);
      assert.deepEqual(await site.store.claims.load('CPOR-000001'), before);
    });

    it('counts after the customer had agreed', async () => {
      await site.keep(aClaim('approved', { customerAgreedAt: monday }));
      await site.send(path, optOut);
      assert.equal(await status(), 'rejected');
    });

    it('and the end of the window at the same moment: one of them wins, and the page says which', async () => {
      await site.keep(aClaim('approved'));
      const csrf = await site.formToken(path);
      site.clock.now = Temporal.Instant.from('2026-11-10T00:00:00Z');
      const [answer] = await Promise.all([
        site.send(path, { ...optOut, csrf }),
        site.desk.run({ claimId: 'CPOR-000001', command: { type: 'PassTime' }, actor: { kind: 'time' } }),
      ]);
      const won = await status();
      assert.ok(won === 'rejected' || won === 'official');
      assert.equal(answer.status, won === 'rejected' ? 303 : 409);
      if (won === 'official') assert.match(await readable(answer), /The association is official/);
    });

    it('counts after the window’s end as long as nothing has become official', async () => {
      await site.keep(aClaim('approved'));
      site.clock.now = Temporal.Instant.from('2026-11-10T00:00:00Z');
      assert.equal((await site.send(path, optOut)).status, 303);
      assert.equal(await status(), 'rejected');
    });
  });

  describe('agreeing', () => {
    it('is recorded, shortens nothing, and is shown with the way to change one’s mind', async () => {
      await site.keep(aClaim('approved'));
      const before = await site.claim();
      const question = await site.send(path, { decision: 'agree' });
      assert.match(
        await question.text(),
        /name="decision" value="agree"[\s\S]*name="confirm" value="yes"[\s\S]*Yes, I agree/,
      );
      assert.deepEqual(await site.claim(), before);
      assert.equal((await site.send(path, { decision: 'agree', confirm: 'yes' })).status, 303);
      const after = await site.claim();
      assert.ok(before.status === 'approved' && after.status === 'approved');
      assert.equal(after.customerAgreedAt, monday);
      assert.deepEqual(after.window, before.window);
      const markup = await (await site.get(path)).text();
      assert.match(markup, /You agreed on/);
      assert.match(markup, /value="opt-out"/);
      assert.doesNotMatch(markup, /value="agree"/);
    });
  });

  describe('saying that one is the wrong person', () => {
    it('pauses the window, and leaves nothing to agree to', async () => {
      await site.keep(aClaim('approved'));
      const question = await site.send(path, { decision: 'wrong-person' });
      assert.match(
        await question.text(),
        /value="wrong-person"[\s\S]*name="confirm" value="yes"[\s\S]*Yes, I’m the wrong/,
      );
      assert.equal((await site.send(path, { decision: 'wrong-person', confirm: 'yes' })).status, 303);
      const claim = await site.claim();
      assert.ok(claim.status === 'approved');
      assert.deepEqual(claim.window, { state: 'paused', why: 'wrong-person', pausedAt: monday });
      const markup = await (await site.get(path)).text();
      assert.match(markup, /You told us that you’re the wrong person/);
      assert.doesNotMatch(markup, /value="agree"/);
      assert.match(markup, /value="wrong-person"[^>]*>Name the right person/);
    });

    const named = {
      customerContactName: ' Cleo\u200B Customer ',
      customerContactTitle: 'CFO',
      customerContactEmail: 'Cleo <cleo@Contoso.example>',
    };

    it('takes whom they name, cleaned as the partner’s answers are', async () => {
      await site.keep(aClaim('approved'));
      await site.send(path, { decision: 'wrong-person', confirm: 'yes', ...named });
      assert.deepEqual((await site.claim()).suggestedContact, {
        customerContactName: 'Cleo Customer',
        customerContactTitle: 'CFO',
        customerContactEmail: 'cleo@contoso.example',
      });
      const markup = await (await site.get(path)).text();
      assert.match(markup, /named someone else/);
      assert.doesNotMatch(markup, /value="wrong-person"/);
    });

    it('shows the form again with what was typed where the address is none, or nobody is named', async () => {
      await site.keep(aClaim('approved'));
      const wrong = { decision: 'wrong-person', confirm: 'yes', ...named, customerContactEmail: 'nobody"><b>' };
      const again = await site.send(path, wrong);
      assert.equal(again.status, 400);
      const markup = await again.text();
      assert.match(markup, /isn’t a valid email address/);
      assert.match(markup, /name="customerContactTitle"[^>]*value="CFO"/);
      assert.doesNotMatch(markup, /<b>/);
      assert.equal((await site.claim()).contactInDoubt, undefined);
      await site.send(path, { decision: 'wrong-person', confirm: 'yes' });
      const later = await site.send(path, { decision: 'wrong-person', confirm: 'yes' });
      assert.equal(later.status, 400);
      assert.match(await later.text(), /at least one of the three/);
    });

    for (const [lang, asks] of [
      ['en', /Do you know who is the right person/],
      ['hu', /Tudja, ki az illetékes/],
      ['tr', /Doğru kişinin kim olduğunu biliyor musunuz/],
    ] as const)
      it(`asks who is right (${lang})`, async () => {
        await site.keep(aClaim('approved'));
        const question = await site.send(`${path}?lang=${lang}`, { decision: 'wrong-person' });
        assert.match(await question.text(), asks);
      });
  });
});
